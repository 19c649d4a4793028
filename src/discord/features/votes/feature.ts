/** 'Helpful' and 'Not helpful' below an answer. */

import type { Feature } from '../../gateway/feature.js';
import { castVote } from './vote.js';

/** A vote concerns the message itself, whatever the edition. */
const RULES = { needsNoPassage: true, holdsForAnyEdition: true };

export const votes: Feature<'votes'> = {
  name: 'votes',
  buttons: [
    {
      ...RULES,
      action: 'helpful',
      press: (interaction, _setting, context) => castVote(interaction, 'helpful', context),
    },
    {
      ...RULES,
      action: 'unhelpful',
      press: (interaction, _setting, context) => castVote(interaction, 'unhelpful', context),
    },
  ],
};
