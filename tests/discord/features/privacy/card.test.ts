import { describe, expect, it } from 'vitest';
import { inPlainText } from '../../../../src/discord/card/form.js';
import { renderPrivacy } from '../../../../src/discord/features/privacy/card.js';
import { CONTENT_CHARS } from '../../../../src/discord/platform/limits.js';
import { LANGUAGES, wordsIn } from '../../../../src/words/words.js';

describe('the policy', () => {
  it.each(LANGUAGES)('in %s fits into a plain message, with a long address of whoever runs the bot', (language) => {
    const policy = { backupDays: 365, operatorContact: `${'x'.repeat(68)}@example.org` };
    const { content = '' } = inPlainText(renderPrivacy(wordsIn(language), policy));
    expect(content.length).toBeLessThanOrEqual(CONTENT_CHARS);
  });
});
