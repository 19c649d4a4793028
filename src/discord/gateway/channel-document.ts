/** The document that a channel is set to in `/settings`. */

import type { CorpusDocument } from '../../corpus/corpus.js';
import type { GuildSettings } from '../../store/guild-settings.js';
import type { Library } from '../library/library.js';
import { documentChosenFor } from '../traffic/access.js';

/** The only document to ask in the channel; null for all of them, and if the chosen one is not there any more. */
export function documentHere(
  guild: GuildSettings,
  place: Parameters<typeof documentChosenFor>[1],
  library: Library,
): CorpusDocument | null {
  const chosen = documentChosenFor(guild, place);
  return chosen === null ? null : library.document(chosen);
}
