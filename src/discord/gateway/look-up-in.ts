/** A look-up in whichever document it is meant for: the one named, the only one, that being discussed; else the bot asks. */

import type { CorpusDocument } from '../../corpus/corpus.js';
import type { Words } from '../../words/words.js';
import type { Rendering } from '../card/view.js';
import { renderWhichDocument } from '../card/which-document.js';
import { documentNamedIn } from '../custom-id/source.js';
import { libraryOf } from '../library/library.js';
import { answerLookUp } from './answer-look-up.js';
import type { BotContext } from './context.js';
import type { LookUp } from './look-up.js';

export interface LookUpPlace {
  /** The id of the document that the person named, or null. */
  readonly named: string | null;
  /** The short key of the document being discussed, or null; asked for only where it matters. */
  discussed(): Promise<string | null>;
}

/** The message that answers the look-up, or asks which document is meant. */
export async function lookUpIn(
  lookUp: LookUp,
  { named, discussed }: LookUpPlace,
  { answerer, words, readerUrl }: Pick<BotContext, 'answerer' | 'readerUrl'> & { readonly words: Words },
): Promise<Rendering> {
  const library = libraryOf(answerer.corpus, readerUrl);
  const [first, ...others] = library.documents;
  let entry: CorpusDocument | null;
  const wanted = named ?? documentNamedIn(lookUp.argument, library);
  if (wanted !== null) entry = library.document(wanted);
  else if (others.length === 0) entry = first ?? null;
  else {
    const key = await discussed();
    entry = key === null ? null : library.byShortKey(key);
  }
  if (entry === null) return renderWhichDocument(lookUp, library, words);
  return answerLookUp(lookUp, { entry, words, library, answerer });
}
