/** The list of all features, in the order and groups of `/help`; those without a command are in the last group. */

import type { CommandFeature } from '../gateway/feature.js';
import { about } from './about/feature.js';
import { ask } from './ask/feature.js';
import { cite } from './cite/feature.js';
import { compare } from './compare/feature.js';
import { daily } from './daily/feature.js';
import { define } from './define/feature.js';
import { discuss } from './discuss/feature.js';
import { display } from './display/feature.js';
import { exportOwn } from './export/feature.js';
import { find } from './find/feature.js';
import { footnote } from './footnote/feature.js';
import { forgetMe } from './forget-me/feature.js';
import { gaps } from './gaps/feature.js';
import { group } from './group/feature.js';
import { help } from './help/feature.js';
import { language } from './language/feature.js';
import { minutes } from './minutes/feature.js';
import { myData } from './my-data/feature.js';
import { names } from './names/feature.js';
import { notes } from './notes/feature.js';
import { numbers } from './numbers/feature.js';
import { open } from './open/feature.js';
import { outline } from './outline/feature.js';
import { passage } from './passage/feature.js';
import { plan } from './plan/feature.js';
import { position } from './position/feature.js';
import { privacy } from './privacy/feature.js';
import { quiz } from './quiz/feature.js';
import { read } from './read/feature.js';
import { reports } from './reports/feature.js';
import { review } from './review/feature.js';
import { roles } from './roles/feature.js';
import { settings } from './settings/feature.js';
import { source } from './source/feature.js';
import { sources } from './sources/feature.js';
import { start } from './start/feature.js';
import { timeline } from './timeline/feature.js';
import { unsourced } from './unsourced/feature.js';
import { verify } from './verify/feature.js';
import { votes } from './votes/feature.js';
import { who } from './who/feature.js';

export const FEATURES = [
  [ask, start, discuss],
  [outline, read, passage, find, define, compare, timeline, numbers, names],
  [verify, source, sources, footnote, who, unsourced, cite],
  [plan, position, quiz, notes, review, roles, minutes, exportOwn],
  [display, language, privacy, myData, forgetMe, settings, gaps, reports],
  [about, help],
  [open, votes, group, daily],
] as const;

/**
 * The English names of the slash commands.
 * @internal
 */
export type CommandName = Extract<(typeof FEATURES)[number][number], CommandFeature>['name'];
