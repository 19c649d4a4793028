/** How long the steps of an answer take, for whoever watches: published in this process, and measured only if somebody subscribes. */

import { channel } from 'node:diagnostics_channel';

/**
 * `understand` reads the question, `embed` waits for the embedding thread, `premise` compares it with the words of the passage, and
 * `render` makes the message.
 */
type Step = 'understand' | 'embed' | 'search' | 'judge' | 'premise' | 'render';

export interface StepTime {
  readonly step: Step;
  readonly seconds: number;
}

const MS_OF_SECOND = 1000;
const times = channel('brief-bot:step');

/** Returns a function that publishes the time since the last call, or since the beginning, as that of the step. */
export function timeSteps(): (step: Step) => void {
  let since = performance.now();
  return (step) => {
    if (!times.hasSubscribers) return;
    const now = performance.now();
    times.publish({ step, seconds: (now - since) / MS_OF_SECOND } satisfies StepTime);
    since = now;
  };
}

/** Calls the function with the time of each step from now on. */
export function watchSteps(tell: (time: StepTime) => void): void {
  times.subscribe((time) => tell(time as StepTime));
}
