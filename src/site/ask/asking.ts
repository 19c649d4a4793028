/** Answers `GET /ask?q=…`: bounded by address and in number, so that a public page cannot hold up the bot. */

import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Answer } from '../../answer/answer.js';
import type { Corpus } from '../../corpus/corpus.js';
import type { Language, Message } from '../../words/words.js';
import { LANGUAGES } from '../../words/words.js';
import { type PageRequest, type PageResponse, respondOnce } from '../response.js';
import { renderAskPage, renderNoAnswer } from './ask-page.js';
import { ASK } from './words.js';

/** As much as a person types; a class behind one address shares it. */
const QUESTIONS = { points: 20, duration: 60 };
/** Questions that are answered at a time; the model takes them one by one. */
const MOST_WAITING = 8;

export interface Asking {
  readonly corpus: Corpus;
  ask(question: string): Promise<Answer>;
}

/**
 * Returns the function that answers requests for `/ask`, and null for all others.
 * @param base the path at the end of the public address, or empty
 * @param asking undefined until the index is open
 */
export function askResponder(base: string, asking: () => Asking | undefined) {
  const limiter = new RateLimiterMemory(QUESTIONS);
  let waiting = 0;
  return async (request: PageRequest): Promise<PageResponse | null> => {
    const url = new URL(request.target, 'http://page');
    if (url.pathname !== `${base}/ask` && url.pathname !== '/ask') return null;
    if (request.method !== 'GET' && request.method !== 'HEAD') return null;
    const question = (url.searchParams.get('q') ?? '').trim();
    const language = languageWanted(request.acceptLanguage);
    const refuse = (status: number, message: Message) =>
      respondOnce(status, renderNoAnswer(message, language, question), request);
    if (question === '') return refuse(200, ASK.empty);
    const open = asking();
    if (open === undefined || waiting >= MOST_WAITING) return refuse(503, ASK.busy);
    if (!(await mayAsk(limiter, request.address))) return refuse(429, ASK.tooOften);
    waiting += 1;
    try {
      return respondOnce(200, renderAskPage(await open.ask(question), open.corpus), request);
    } catch {
      return refuse(503, ASK.busy);
    } finally {
      waiting -= 1;
    }
  };
}

async function mayAsk(limiter: RateLimiterMemory, address: string): Promise<boolean> {
  try {
    await limiter.consume(address);
    return true;
  } catch (refused) {
    if (refused instanceof RateLimiterRes) return false;
    throw refused;
  }
}

/** The first language of the browser that the bot speaks; English if there is none. */
function languageWanted(acceptLanguage: string): Language {
  const wanted = acceptLanguage.split(',').map((one) => one.split(';')[0]?.trim().toLowerCase() ?? '');
  return (
    wanted
      .map((tag) => LANGUAGES.find((known) => known.toLowerCase() === tag || known === tag.split('-')[0]))
      .find((known) => known !== undefined) ?? 'en'
  );
}
