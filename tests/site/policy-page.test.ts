/** The public pages about privacy and terms. */

import { describe, expect, it } from 'vitest';
import { privacyTexts } from '../../src/discord/features/privacy/card.js';
import { policiesOf } from '../../src/operations/policies.js';
import { policyPages } from '../../src/site/policy-page.js';
import { AUTONYMS } from '../../src/words/autonyms.js';
import { LANGUAGES, wordsIn } from '../../src/words/words.js';
import { POLICIES } from './documents.js';

const page = (path: string, content = POLICIES) => new Map(policyPages(content)).get(`${path}/index.html`)?.text ?? '';
const withContact = (operatorContact: string) => page('terms', { ...POLICIES, operatorContact });

describe('the pages about privacy and terms', () => {
  it.each(['privacy', 'terms'])(
    '%s stands in each of the languages, marked as such, and leads to the other',
    (path) => {
      const text = page(path);
      for (const language of LANGUAGES) {
        expect(text).toContain(`<section id="${language}" lang="${language}">`);
        expect(text).toContain(`<a href="#${language}">${AUTONYMS[language]}</a>`);
      }
      expect(text).toContain(path === 'privacy' ? '../terms/index.html' : '../privacy/index.html');
    },
  );

  it('shows what is kept as it stands on Discord, its markup as HTML and everything else as text', () => {
    const text = page('privacy');
    expect(text).toContain('<p><strong>What I keep</strong></p>');
    expect(text).toContain('<p>I keep:</p><ul><li>nothing, says <code>/privacy</code></li></ul>');
    expect(text).toContain('Not &lt;b&gt;even&lt;/b&gt; this.');
  });

  it('names the operator: an address as a link, anything else as text', () => {
    expect(withContact('me@example.org')).toContain('<a href="mailto:me@example.org">me@example.org</a>');
    expect(withContact('https://example.org/me')).toContain('<a href="https://example.org/me">');
    expect(withContact('@me <on> Discord')).toContain('@me &lt;on&gt; Discord');
    expect(withContact('javascript:alert(1)')).not.toContain('href="javascript');
    expect(page('terms')).toContain('Whoever added this bot to your server');
  });

  it('names the operator on Discord too', () => {
    const texts = privacyTexts(wordsIn('en'), { backupDays: 30, operatorContact: 'ana_k@example.org' });
    expect(texts.at(-1)).toBe('Who runs me: ana\\_k@example.org');
  });

  it('tells the same as /privacy, with the days of the settings', () => {
    const text = page('privacy', policiesOf({ operatorContact: 'me@example.org', backupDays: 12 }));
    expect(text).toContain('I do not keep your questions.');
    expect(text).toContain('at most 12 days');
    expect(text).toContain('höchstens 12 Tage');
  });
});
