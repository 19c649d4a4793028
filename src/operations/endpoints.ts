/** The state of the process over HTTP: /healthz, /readyz and /metrics. */

import type { PageRequest, PageResponse } from '../site/response.js';
import type { Health } from './health.js';
import type { Metrics } from './metrics.js';

interface EndpointParts {
  readonly health: Health;
  readonly metrics: Metrics;
  /** Whether /metrics answers everybody who can reach the port, rather than only this machine. */
  readonly areMetricsPublic: boolean;
}

/**
 * Returns the function that answers requests about the process; it returns null for requests for the page.
 * /healthz answers 200 while the process runs, /readyz 503 with the parts that are not ready.
 */
export function endpoints({ health, metrics, areMetricsPublic }: EndpointParts) {
  return async (request: PageRequest): Promise<PageResponse | null> => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return null;
    const [path] = request.target.split('?');
    switch (path) {
      case '/healthz':
        return plain(200, 'ok\n');
      case '/readyz': {
        const missing = await health.missing();
        return missing.length === 0 ? plain(200, 'ready\n') : plain(503, `not ready: ${missing.join(', ')}\n`);
      }
      case '/metrics':
        if (!areMetricsPublic && !request.isFromThisMachine) return plain(403, 'for this machine alone\n');
        return plain(200, await metrics.text(), metrics.contentType);
      default:
        return null;
    }
  };
}

function plain(status: number, text: string, type = 'text/plain; charset=utf-8'): PageResponse {
  const body = Buffer.from(text);
  const headers = { 'Content-Type': type, 'Content-Length': String(body.length), 'Cache-Control': 'no-store' };
  return { status, headers, body };
}
