// Which handler takes a request: routes are 'METHOD /path/:parameter', as in Discord's documentation.
import type { Context, Feature } from './context.js';
import type { ApiAnswer, ApiRequest } from './http.js';

export interface Route {
  /** Such as 'GET /channels/:channel/messages/:message'. */
  readonly route: string;
  /** False for interaction endpoints, where the token in the path is enough. */
  readonly needsToken?: boolean;
  /** The feature a server may lack. */
  readonly feature?: Feature;
  readonly handle: (request: ApiRequest, context: Context) => ApiAnswer;
}

export interface Match {
  readonly route: Route;
  readonly params: Readonly<Record<string, string>>;
}

/** Finds the route of a request; undefined when there is none. Literal parts win over parameters by order of the list. */
export function createRouter(routes: readonly Route[]): (method: string, path: string) => Match | undefined {
  const compiled = routes.map((route) => {
    const [method = '', pattern = ''] = route.route.split(' ');
    return { route, method, parts: pattern.split('/') };
  });
  return (method, path) => {
    const given = path.split('/').map(decodeURIComponent);
    for (const { route, method: wanted, parts } of compiled) {
      if (wanted !== method || parts.length !== given.length) continue;
      const params = matchParts(parts, given);
      if (params !== undefined) return { route, params };
    }
    return undefined;
  };
}

function matchParts(parts: readonly string[], given: readonly string[]): Record<string, string> | undefined {
  const params: Record<string, string> = {};
  for (const [index, part] of parts.entries()) {
    const value = given[index] ?? '';
    if (part.startsWith(':')) params[part.slice(1)] = value;
    else if (part !== value) return undefined;
  }
  return params;
}
