/** The bot's own list of features, as the gateway looks things up in it. */

import { FEATURES } from '../../src/discord/features/index.js';
import { type CommandDefinition, definitionsOf } from '../../src/discord/gateway/definitions.js';
import { createFeatures } from '../../src/discord/gateway/features.js';
import type { Library } from '../../src/discord/library/library.js';

export const features = createFeatures(FEATURES);

/** What Discord is told of all commands over the library. */
export const definitions = (library: Library): CommandDefinition[] => definitionsOf(features, library);
