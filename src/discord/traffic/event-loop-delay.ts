/** How long the event loop was held up: a gateway that waits loses its heartbeat, and interactions their three seconds. */

import { monitorEventLoopDelay } from 'node:perf_hooks';

/** Node's default: a hundred looks a second cost next to nothing. */
const INTERVAL_MS = 10;
const NANOSECONDS_OF_MS = 1e6;

/** In milliseconds, to a tenth. */
export interface EventLoopDelay {
  /** Of a hundred looks at the loop, 99 came no later than this. */
  readonly p99Ms: number;
  readonly maxMs: number;
}

/** Watches the event loop from now on; the function given back ends the watch and gives the delays. */
export function watchEventLoop(): () => EventLoopDelay {
  const histogram = monitorEventLoopDelay({ resolution: INTERVAL_MS });
  histogram.enable();
  // Node records the time between two looks: the interval itself is no delay.
  const delayOf = (nanoseconds: number) => {
    const late = Math.max(0, nanoseconds / NANOSECONDS_OF_MS - INTERVAL_MS);
    return Math.round(late * 10) / 10;
  };
  return () => {
    histogram.disable();
    return { p99Ms: delayOf(histogram.percentile(99)), maxMs: delayOf(histogram.max) };
  };
}
