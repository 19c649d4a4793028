/** Chooses the document of a look-up: the one named, the channel's, the only one, or the one being discussed; else the bot asks. */

import type { CorpusDocument } from '../../corpus/corpus.js';
import { renderNotice } from '../card/notice.js';
import type { Rendering } from '../card/view.js';
import { renderWhichDocument } from '../card/which-document.js';
import { CARD } from '../card/words.js';
import type { LookUp } from '../custom-id/look-up.js';
import { documentNamedIn } from '../custom-id/source.js';
import { type Library, libraryOf } from '../library/library.js';
import { documentHere } from './channel-document.js';
import type { LookUpSetting, RequestContext, TextRequest } from './context.js';
import type { Features } from './features.js';

/** Where a look-up was requested, and what is known of the document meant. */
type LookUpPlace = Pick<TextRequest, 'place' | 'document' | 'discussed'>;

/** The setting of the look-up; null if it is unclear which document is meant. */
export async function settingFor(
  lookUp: LookUp,
  { place, document, discussed }: LookUpPlace,
  context: RequestContext,
): Promise<LookUpSetting | null> {
  const library = libraryOf(context.answerer.corpus, context.readerUrl);
  const wanted = document ?? documentNamedIn(lookUp.argument, library);
  const entry =
    wanted === null
      ? (documentHere(context.guild, place, library) ?? (await impliedDocument(library, discussed)))
      : library.document(wanted);
  return entry === null ? null : { entry, words: context.words, library, context, place };
}

/** The message that answers the look-up, or asks which document is meant. */
export const lookUpIn = async (lookUp: LookUp, place: LookUpPlace, context: RequestContext): Promise<Rendering> =>
  answerWith(await settingFor(lookUp, place, context), lookUp, context);

/** The same in a setting of `settingFor`. */
export function answerWith(
  setting: LookUpSetting | null,
  lookUp: LookUp,
  context: RequestContext,
): Rendering | Promise<Rendering> {
  if (setting !== null) return context.lookUp(lookUp, setting);
  return renderWhichDocument(lookUp, libraryOf(context.answerer.corpus), context.words);
}

/** The answer of the feature that the look-up names; if there is none, says that the button no longer works. */
export function answerLookUp(lookUp: LookUp, setting: LookUpSetting, features: Features): Promise<Rendering> {
  const { words } = setting;
  const feature = features.lookUp(lookUp.name);
  return Promise.resolve(feature?.answer(setting, lookUp) ?? renderNotice(words.say(CARD.buttonUnknown)));
}

async function impliedDocument(
  { documents, byShortKey }: Library,
  discussed: TextRequest['discussed'],
): Promise<CorpusDocument | null> {
  const [first, ...others] = documents;
  if (others.length === 0) return first ?? null;
  const key = (await discussed?.()) ?? null;
  return key === null ? null : byShortKey(key);
}
