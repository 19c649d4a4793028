// Trouble on order: the next answer of a route is a rate limit, a server error, a cut connection, or waits to be released.
import type { ApiAnswer } from './http.js';

interface Hold {
  /** Resolves when the request has come and waits. */
  readonly arrived: Promise<void>;
  /** Lets it be handled. */
  readonly release: () => void;
}

type Fault =
  | { readonly kind: 'answer'; readonly answer: ApiAnswer }
  | { readonly kind: 'cut' }
  | { readonly kind: 'hold' | 'withhold'; readonly arrive: () => void; readonly released: Promise<void> };

export interface Faults {
  /** Queues a 429 for the next request of the route, given as 'POST /channels/:channel/messages'. */
  readonly rateLimitNext: (route: string, retryAfterMs: number, scope?: 'user' | 'global' | 'shared') => void;
  /** Queues answers of this status, 500 and above as a rule, for the next requests of the route. */
  readonly failNext: (route: string, status: number, times?: number) => void;
  /** The next request of the route gets no answer: its connection is closed. */
  readonly cutNext: (route: string) => void;
  /** The next request of the route waits until released. */
  readonly holdNext: (route: string) => Hold;
  /** The next request of the route is handled, but answered only when released. */
  readonly withholdNext: (route: string) => Hold;
  /** From now on every request waits this long. */
  readonly delayAll: (ms: number) => void;
  /** How long a request waits. */
  readonly delayMs: () => number;
  /** The fault to be done to a request of this route now, taken from the queue; undefined when there is none. */
  readonly take: (route: string) => Fault | undefined;
}

/** Faults for these routes; naming another throws, so that a misspelt one is noticed. */
export function createFaults(routes: readonly string[]): Faults {
  const hold = (route: string, kind: 'hold' | 'withhold'): Hold => {
    let arrive = (): void => undefined;
    let release = (): void => undefined;
    const arrived = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    queue(route).push({ kind, arrive, released });
    return { arrived, release };
  };
  let delay = 0;
  const queues = new Map<string, Fault[]>(routes.map((route) => [route, []]));
  const queue = (route: string): Fault[] => {
    const found = queues.get(route);
    if (found === undefined) throw new Error(`The fake has no route "${route}". It has: ${routes.join(', ')}`);
    return found;
  };
  return {
    rateLimitNext: (route, retryAfterMs, scope = 'user') => {
      queue(route).push({ kind: 'answer', answer: rateLimitAnswer(route, retryAfterMs, scope) });
    },
    failNext: (route, status, times = 1) => {
      const body = { message: `${status}: Server Error`, code: 0 };
      for (let time = 0; time < times; time += 1) queue(route).push({ kind: 'answer', answer: { status, body } });
    },
    cutNext: (route) => {
      queue(route).push({ kind: 'cut' });
    },
    holdNext: (route) => hold(route, 'hold'),
    withholdNext: (route) => hold(route, 'withhold'),
    delayAll: (ms) => {
      delay = ms;
    },
    delayMs: () => delay,
    take: (route) => queue(route).shift(),
  };
}

/** A 429 as topics/rate-limits.mdx describes it: headers in seconds, `global` apart from the routes' own. */
function rateLimitAnswer(route: string, retryAfterMs: number, scope: 'user' | 'global' | 'shared'): ApiAnswer {
  const seconds = retryAfterMs / 1000;
  const common = { 'retry-after': String(Math.ceil(seconds)), 'x-ratelimit-scope': scope };
  const own = {
    'x-ratelimit-limit': '5',
    'x-ratelimit-remaining': '0',
    'x-ratelimit-reset': String((Date.now() + retryAfterMs) / 1000),
    'x-ratelimit-reset-after': String(seconds),
    'x-ratelimit-bucket': Buffer.from(route).toString('hex').slice(0, 32),
  };
  const isGlobal = scope === 'global';
  return {
    status: 429,
    headers: isGlobal ? { ...common, 'x-ratelimit-global': 'true' } : { ...common, ...own },
    body: { message: 'You are being rate limited.', retry_after: seconds, global: isGlobal },
  };
}
