/** The bot's own features, indexed as in the gateway. */

import { FEATURES } from '../../src/discord/features/index.js';
import { type CommandDefinition, definitionsOf } from '../../src/discord/gateway/definitions.js';
import { createFeatures } from '../../src/discord/gateway/features.js';
import type { Library } from '../../src/discord/library/library.js';

export const features = createFeatures(FEATURES);

/** The definitions of all commands for the library. */
export const definitions = (library: Library): CommandDefinition[] => definitionsOf(features, library);
