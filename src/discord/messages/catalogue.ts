/** What every catalogue holds: the keys of the English one, each with its words. A missing or foreign key does not compile. */

import type { en } from './en.js';

export type MessageKey = keyof typeof en;
export type Catalogue = Readonly<Record<MessageKey, string>>;
