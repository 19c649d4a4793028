/** What the brief means by a term: its defining sentences; else where it is used undefined; else which terms are defined. */

import { glossaryOf, lookUpTerm } from '../../../study/glossary.js';
import { escapeMarkdown, userLine } from '../../card/escape.js';
import { renderHits } from '../../card/hits.js';
import { renderPassages } from '../../card/passages.js';
import type { CardSetting } from '../../card/setting.js';
import { type Block, type Rendering, textBlock } from '../../card/view.js';
import type { LookUp } from '../../custom-id/look-up.js';
import { encodeLookUp } from '../../custom-id/look-up.js';
import { OPTION_CHARS, SELECT_OPTIONS } from '../../platform/limits.js';
import { MESSAGES } from './words.js';

/** Enough to recognise what was mistyped. */
const LONGEST_ECHO_CHARS = 60;

/** All senses in the order of the text. */
export function renderDefinition(setting: CardSetting, lookUp: LookUp): Rendering {
  const { entry, words, library } = setting;
  const found = lookUpTerm(entry, lookUp.argument);
  const typed = userLine(lookUp.argument, LONGEST_ECHO_CHARS);
  switch (found.kind) {
    case 'defined': {
      const { name, aliases, definitions } = found.term;
      const also = aliases.length > 0 ? ` (${aliases.map(escapeMarkdown).join(', ')})` : '';
      const senses = words.say(MESSAGES.senses, { count: definitions.length });
      const views = definitions.map(({ passage, sentences }) => ({ passage, highlights: sentences, rank: null }));
      return renderPassages(views, { words, library, opening: [`**${escapeMarkdown(name)}**${also} · ${senses}`] });
    }
    case 'used': {
      const hits = found.uses.map((use) => ({ ...use, count: use.sentences.length, places: [] }));
      return renderHits(words.say(MESSAGES.used, { term: typed }), hits, setting, lookUp);
    }
    case 'unknown':
      return renderTerms(lookUp.argument === '' ? null : words.say(MESSAGES.unknown, { term: typed }), setting);
  }
}

/** The terms that the brief defines, to choose from. */
function renderTerms(opening: string | null, { entry, words }: CardSetting): Rendering {
  const terms = glossaryOf(entry).filter(({ name }) => name.length <= OPTION_CHARS);
  const names = terms.slice(0, SELECT_OPTIONS).map(({ name }) => name);
  const list = words.say(names.length > 0 ? MESSAGES.terms : MESSAGES.none, {
    terms: names.map(escapeMarkdown).join(' · '),
  });
  const customId = encodeLookUp({ name: 'define', argument: '', from: 0 }, entry);
  const menu: Block[] =
    customId === null
      ? []
      : [
          {
            kind: 'select',
            select: {
              customId,
              placeholder: words.say(MESSAGES.choose),
              options: names.map((name) => ({ label: name, description: null, value: name })),
            },
          },
        ];
  return () => ({
    tone: 'neutral',
    blocks: [...(opening === null ? [] : [textBlock(opening)]), textBlock(list), ...menu],
  });
}
