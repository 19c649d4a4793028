/** A server with an interface like OpenAI's chat completions: Ollama, LM Studio, vLLM or a hosted one. */

import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import type { Prompt } from './prompt.js';

export interface BankServer {
  /** Base address with its version, such as `http://localhost:11434/v1`. */
  readonly address: string;
  readonly model: string;
  /** Sent as a bearer token; undefined for a server without one. */
  readonly key: string | undefined;
  /** For one completion; a small model on a laptop takes a minute or two. */
  readonly timeoutMs?: number;
  /** Before the second attempt; doubled for each further one. */
  readonly pauseMs?: number;
}

/**
 * The server cannot be used; the message says what happened and what to do.
 * @internal
 */
export class BankServerError extends Error {
  override readonly name = 'BankServerError';
}

const TIMEOUT_MS = 300_000;
const PAUSE_MS = 2_000;
const ATTEMPTS = 3;
/** A completion of 40 questions has some 10 kB. */
const LARGEST_BYTES = 2_000_000;

const completionSchema = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string().nullable() }) })).min(1),
});

/**
 * The model's answer to a prompt. What may pass (no connection, 429, 5xx) is tried three times.
 * @throws {BankServerError} if the server refuses, stays silent or answers in another form
 */
export async function complete(server: BankServer, prompt: Prompt): Promise<string> {
  for (let attempt = 1; ; attempt += 1) {
    const outcome = await attemptOnce(server, prompt);
    if ('text' in outcome) return outcome.text;
    if (!outcome.mayPass || attempt === ATTEMPTS) throw new BankServerError(outcome.reason);
    await pause((server.pauseMs ?? PAUSE_MS) * 2 ** (attempt - 1));
  }
}

type Outcome = { readonly text: string } | { readonly reason: string; readonly mayPass: boolean };

async function attemptOnce(
  { address, model, key, timeoutMs = TIMEOUT_MS }: BankServer,
  prompt: Prompt,
): Promise<Outcome> {
  const url = `${address}/chat/completions`;
  const messages = [
    { role: 'system', content: prompt.system },
    { role: 'user', content: prompt.user },
  ];
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(key === undefined ? {} : { authorization: `Bearer ${key}` }) },
      body: JSON.stringify({ model, messages, stream: false }),
      signal: AbortSignal.timeout(timeoutMs),
    });
    if (response.ok) return contentOf(await textOf(response), url);
    await response.body?.cancel();
    return refusal(response.status, url, model);
  } catch (error) {
    if (error instanceof Error && error.name === 'TimeoutError')
      return { reason: `${url} gave no answer within ${timeoutMs / 1000} s: try a smaller model.`, mayPass: false };
    return { reason: `${url} cannot be reached: is the server of BANK_SERVER running?`, mayPass: true };
  }
}

function refusal(status: number, url: string, model: string): Outcome {
  if (status === 401 || status === 403)
    return { reason: `${url} wants a key (${status}): check BANK_KEY.`, mayPass: false };
  if (status === 404)
    return {
      reason: `${url} does not exist or has no model ${model} (404): check BANK_SERVER and BANK_MODEL.`,
      mayPass: false,
    };
  const mayPass = status === 429 || status >= 500;
  return { reason: `${url} refused the request with status ${status}.`, mayPass };
}

/** The body as text, read no further than a completion can be long. */
async function textOf(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > LARGEST_BYTES) break;
  }
  return text;
}

function contentOf(body: string, url: string): Outcome {
  const other = { reason: `${url} answered, but not with a chat completion: check BANK_SERVER.`, mayPass: false };
  try {
    const { success, data } = completionSchema.safeParse(JSON.parse(body));
    return success ? { text: data.choices[0]?.message.content ?? '' } : other;
  } catch {
    return other;
  }
}
