import { describe, expect, it } from 'vitest';
import { inPlainText } from '../../../../src/discord/card/form.js';
import { renderHelp } from '../../../../src/discord/features/help/card.js';
import { CONTENT_CHARS } from '../../../../src/discord/platform/limits.js';
import { LANGUAGES, wordsIn } from '../../../../src/words/words.js';
import { features } from '../../features-list.js';

describe('the help', () => {
  it.each(LANGUAGES)('in %s fits into a plain message, however long the titles are', (language) => {
    const titles = Array.from(
      { length: 9 },
      (_, position) => `The ${position}th brief about harbours and their owners`,
    );
    const content = inPlainText(renderHelp(features.commandGroups, titles, wordsIn(language))).content ?? '';
    expect(content.length).toBeLessThanOrEqual(CONTENT_CHARS);
    expect(content).toContain('The 0th brief');
  });
});
