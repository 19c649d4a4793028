/** Discussions and group questions over the real brief: Discord accepts them in every language and form, for every paragraph. */

import { beforeAll, describe, expect, it } from 'vitest';
import type { CorpusDocument } from '../../../../src/corpus/corpus.js';
import { loadCorpus } from '../../../../src/corpus/load.js';
import { inComponentsV2, inPlainText } from '../../../../src/discord/card/form.js';
import { quotedRuns } from '../../../../src/discord/card/quote.js';
import { shownText } from '../../../../src/discord/card/read-back.js';
import { renderDiscussion } from '../../../../src/discord/features/discuss/card.js';
import { groupQuestionIn, renderGroupQuestion } from '../../../../src/discord/features/group/card.js';
import { libraryOf } from '../../../../src/discord/library/library.js';
import { discussionOf } from '../../../../src/study/discussion.js';
import { LANGUAGES, wordsIn } from '../../../../src/words/words.js';
import { BRIEF } from '../../../brief-index.js';
import { problemsOfMessage } from '../../payload-check.js';

let entry: CorpusDocument;
beforeAll(async () => {
  const [first] = (await loadCorpus(BRIEF.corpusDir)).documents;
  if (first === undefined) throw new Error('The brief is missing');
  entry = first;
});

const library = () => libraryOf({ documents: [entry], broken: [] });
const paragraphs = () => entry.passages.filter(({ paragraph }) => paragraph !== null);

describe.each(LANGUAGES)('in %s', (language) => {
  it('the opening of every paragraph’s discussion is a message, as cards and as plain text, and quotes word for word', () => {
    for (const { address, text } of paragraphs()) {
      const discussion = discussionOf(entry, address);
      if (discussion === null) throw new Error(`${address} has no discussion`);
      const rendering = renderDiscussion(discussion, { entry, library: library(), words: wordsIn(language) });
      for (const body of [inComponentsV2(rendering), inPlainText(rendering)]) {
        expect([address, problemsOfMessage(body)]).toEqual([address, []]);
        const [first = ''] = quotedRuns(shownText(body.content ?? '', body.components));
        expect(text).toContain(first);
      }
    }
  });

  it('a question to the group is a message whatever is asked, and reads back', () => {
    const [passage, ...others] = paragraphs();
    if (passage === undefined) throw new Error('The brief is empty');
    const views = [passage, ...others.slice(0, 4)].map((one) => ({
      passage: one,
      highlights: one.sentences,
      rank: null,
    }));
    const marks = views.map((view) => ({
      address: view.passage.address,
      marked: view.passage.sentences.map((_, n) => n),
    }));
    const question = `**Who** <@1> @everyone\n# gained?\n> ${'really '.repeat(200)}`;
    const words = wordsIn(language);
    const rendering = renderGroupQuestion(
      { question, askerId: '1', entry, marks, views },
      { words, library: library() },
    );
    for (const body of [inComponentsV2(rendering), inPlainText(rendering)]) {
      expect(problemsOfMessage(body)).toEqual([]);
      const read = groupQuestionIn(shownText(body.content ?? '', body.components));
      expect(read).toMatch(/^\*\*Who\*\* <@1> @\u200beveryone # gained\? > really/u);
    }
  });
});

describe('a discussion of a paragraph without counterpoints', () => {
  it('says so', () => {
    const lonely = paragraphs().find(({ address }) => discussionOf(entry, address)?.counterpoints.length === 0);
    const discussion = lonely === undefined ? null : discussionOf(entry, lonely.address);
    if (discussion === null) throw new Error('Every paragraph has a counterpoint');
    const rendering = renderDiscussion(discussion, { entry, library: library(), words: wordsIn('en') });
    expect(inPlainText(rendering).content).toContain('nothing in the brief that contradicts this paragraph');
  });
});
