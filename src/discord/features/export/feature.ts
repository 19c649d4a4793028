/** `/export`: a person's own notes and misses as files. */

import type { ChatInputCommandInteraction } from 'discord.js';
import { type Note, notesOf } from '../../../store/notes.js';
import { missesOf } from '../../../store/quiz.js';
import type { ExportEntry } from '../../../study/export/entry.js';
import { exportMarkdown } from '../../../study/export/markdown.js';
import { exportAnki, exportCsv } from '../../../study/export/tables.js';
import { passageNow } from '../../../study/passage-now.js';
import { backOf, frontOf } from '../../../study/quiz/asked.js';
import { quizPoolOf } from '../../../study/quiz/pool.js';
import { addressInWords } from '../../card/citation.js';
import { gapHint } from '../../card/gap-hint.js';
import { renderNotice } from '../../card/notice.js';
import { type Block, type Rendering, textBlock } from '../../card/view.js';
import type { RequestContext } from '../../gateway/context.js';
import type { CommandFeature } from '../../gateway/feature.js';
import { type Library, libraryOf } from '../../library/library.js';
import { COMMAND, MESSAGES } from './words.js';

export const exportOwn: CommandFeature<'export'> = {
  name: 'export',
  command: {
    words: COMMAND,
    where: 'everywhere',
    cooldown: 'question',
    seenBy: 'asker',
    limits: 'three files, and the minutes of the thread',
    answer: renderExport,
  },
};

const file = (name: string, text: string): Block => ({ kind: 'file', file: { name, text } });

async function renderExport(interaction: ChatInputCommandInteraction, context: RequestContext): Promise<Rendering> {
  const userId = interaction.user.id;
  const { store, words, answerer, readerUrl } = context;
  const library = libraryOf(answerer.corpus, readerUrl);
  const notes = (await notesOf(store, userId)).map((note) => noteEntry(note, library, context));
  const misses = await missEntries(userId, library, context);
  const more = (await context.exportFiles(interaction, context)).map((one) => file(one.name, one.text));
  if (notes.length + misses.length + more.length === 0) return renderNotice(words.say(MESSAGES.nothing));
  const [first] = library.documents;
  const title = first === undefined || library.documents.length > 1 ? 'brief-bot' : library.titleOf(first.document.id);
  const parts = [
    { heading: words.say(MESSAGES.notes), entries: notes },
    { heading: words.say(MESSAGES.misses), entries: misses },
  ];
  const entries = [...notes, ...misses];
  const own =
    entries.length === 0
      ? []
      : [
          textBlock(words.say(MESSAGES.files, { notes: notes.length, misses: misses.length })),
          file('notes.md', exportMarkdown(title, parts)),
          file('notes.csv', exportCsv(entries)),
          file('anki.txt', exportAnki(title, entries)),
        ];
  return () => ({ tone: 'neutral', blocks: [...own, ...more] });
}

function noteEntry(note: Note, library: Library, { words }: RequestContext): ExportEntry {
  const entry = library.document(note.document);
  const now = entry === null ? null : passageNow(entry, { address: note.address, text: note.passage });
  const passage = now?.kind === 'same' ? now.passage : null;
  return {
    id: note.id,
    kind: 'note',
    document: library.titleOf(note.document),
    place: addressInWords(note.address, words) || note.address,
    section: passage?.section ?? '',
    link: passage === null ? null : library.readerLink(passage, []),
    front: note.note,
    back: note.passage,
    tag: note.tag,
    remark: passage === null ? words.say(MESSAGES.changed) : '',
  };
}

async function missEntries(userId: string, library: Library, context: RequestContext): Promise<ExportEntry[]> {
  const { store, words, turns } = context;
  const entries: ExportEntry[] = [];
  for (const { document, item: id } of await missesOf(store, userId)) {
    const entry = library.document(document);
    const item = entry === null ? undefined : (await quizPoolOf(entry, turns.next)).find((one) => one.id === id);
    if (item === undefined) continue;
    entries.push({
      id: `quiz-${id}`,
      kind: 'miss',
      document: library.titleOf(document),
      place: addressInWords(item.passage.address, words),
      section: item.passage.section,
      link: library.readerLink(item.passage, [item.sentence]),
      front: [frontOf(item), gapHint(item, words) ?? []].flat().join('\n'),
      back: backOf(item),
      tag: '',
      remark: '',
    });
  }
  return entries;
}
