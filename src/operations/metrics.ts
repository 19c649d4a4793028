/** What is counted and measured, for Prometheus: never a text, an id or a name. */

import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Answerer } from '../answer/answerer.js';
import { watchSteps } from '../answer/steps.js';
import type { Health } from './health.js';

/** From a warm English question to one that waits behind a burst. */
const ANSWER_SECONDS = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** From a rendering to a question that waits for the model. */
const STEP_SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1];

export interface Metrics {
  /** The answerer, its answers counted by verdict and language and timed. */
  watched(answerer: Answerer): Answerer;
  /** Counts a connection to Discord that was lost, or is there again. */
  gateway(isConnected: boolean): void;
  /** Counts a warning or failure by what the log says of it; `message` must be one that never changes. */
  logged(level: string, message: string): void;
  /** In Prometheus' text format. */
  text(): Promise<string>;
  readonly contentType: string;
}

/** Begins to measure. `storeBytes` is asked on every request. */
export function createMetrics(health: Health, storeBytes: () => Promise<number>): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const questions = new Counter({
    name: 'brief_bot_questions_total',
    help: 'Questions answered, by verdict and language',
    labelNames: ['verdict', 'language'],
    registers,
  });
  const failed = new Counter({ name: 'brief_bot_questions_failed_total', help: 'Questions that failed', registers });
  const waiting = new Gauge({
    name: 'brief_bot_questions_waiting',
    help: 'Questions asked and not yet answered',
    registers,
  });
  const seconds = new Histogram({
    name: 'brief_bot_answer_seconds',
    help: 'From a question to its answer',
    buckets: ANSWER_SECONDS,
    registers,
  });
  const steps = new Histogram({
    name: 'brief_bot_step_seconds',
    help: 'What the steps of an answer take',
    labelNames: ['step'],
    buckets: STEP_SECONDS,
    registers,
  });
  watchSteps(({ step, seconds: taken }) => steps.observe({ step }, taken));
  const connected = new Gauge({ name: 'brief_bot_gateway_connected', help: '1 while Discord is connected', registers });
  const lost = new Counter({
    name: 'brief_bot_gateway_lost_total',
    help: 'Connections to Discord that were lost',
    registers,
  });
  const lines = new Counter({
    name: 'brief_bot_log_lines_total',
    help: 'Warnings and failures in the log, by what they say',
    labelNames: ['level', 'message'],
    registers,
  });
  new Gauge({
    name: 'brief_bot_ready',
    help: '1 while /readyz answers 200',
    registers,
    async collect() {
      this.set((await health.missing()).length === 0 ? 1 : 0);
    },
  });
  new Gauge({
    name: 'brief_bot_store_bytes',
    help: 'Size of the database',
    registers,
    async collect() {
      this.set(await storeBytes().catch(() => 0));
    },
  });
  return {
    watched: (answerer) => ({
      get corpus() {
        return answerer.corpus;
      },
      ask: async (question, options) => {
        waiting.inc();
        const end = seconds.startTimer();
        try {
          const answer = await answerer.ask(question, options);
          questions.inc({ verdict: answer.verdict, language: answer.language });
          return answer;
        } catch (error) {
          failed.inc();
          throw error;
        } finally {
          end();
          waiting.dec();
        }
      },
    }),
    gateway: (isConnected) => {
      connected.set(isConnected ? 1 : 0);
      if (!isConnected) lost.inc();
    },
    logged: (level, message) => lines.inc({ level, message }),
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}
