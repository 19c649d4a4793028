/** The places where exact words occur in the brief. */

import { findPhrase } from '../../../study/find-phrase.js';
import { userLine } from '../../card/escape.js';
import { renderHits } from '../../card/hits.js';
import type { CardSetting } from '../../card/setting.js';
import type { Rendering } from '../../card/view.js';
import type { LookUp } from '../../custom-id/look-up.js';
import { MESSAGES } from './words.js';

/** Enough to recognise what was searched for. */
const LONGEST_ECHO_CHARS = 100;

/** The page that includes the hit at the look-up's position. */
export function renderFound(setting: CardSetting, lookUp: LookUp): Rendering {
  const hits = findPhrase(setting.entry.passages, lookUp.argument).map((hit) => ({ ...hit, count: hit.places.length }));
  const count = hits.reduce((sum, hit) => sum + hit.count, 0);
  const phrase = userLine(lookUp.argument, LONGEST_ECHO_CHARS);
  return renderHits(setting.words.say(MESSAGES.count, { count, phrase }), hits, setting, lookUp);
}
