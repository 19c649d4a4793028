/** What the public pages say of the bot: the policy of `/privacy`, and whom to write to. */

import { privacyTexts } from '../discord/features/privacy/card.js';
import type { PolicyContent } from '../site/policy-page.js';

interface PolicySettings {
  readonly operatorContact: string | undefined;
  readonly backupDays: number;
}

/** The content of the pages under these settings. */
export const policiesOf = ({ operatorContact, backupDays }: PolicySettings): PolicyContent => ({
  operatorContact,
  privacyTexts: (words) => privacyTexts(words, { backupDays, operatorContact: undefined }),
});
