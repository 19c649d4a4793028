/** Measures event-loop delay: a blocked loop misses the gateway's heartbeats and the three seconds for acknowledging interactions. */

import { monitorEventLoopDelay } from 'node:perf_hooks';

/** Node's default: a hundred samples a second cost next to nothing. */
const INTERVAL_MS = 10;
const NANOSECONDS_OF_MS = 1e6;

/** In milliseconds, to a tenth. */
export interface EventLoopDelay {
  /** The 99th percentile of the samples. */
  readonly p99Ms: number;
  readonly maxMs: number;
}

/** Monitors the event loop from now on; the returned function stops and returns the delays. */
export function watchEventLoop(): () => EventLoopDelay {
  const histogram = monitorEventLoopDelay({ resolution: INTERVAL_MS });
  histogram.enable();
  // Node records the time between two samples, which includes the interval itself.
  const delayOf = (nanoseconds: number) => {
    const late = Math.max(0, nanoseconds / NANOSECONDS_OF_MS - INTERVAL_MS);
    return Math.round(late * 10) / 10;
  };
  return () => {
    histogram.disable();
    return { p99Ms: delayOf(histogram.percentile(99)), maxMs: delayOf(histogram.max) };
  };
}
