/** What helps each role: open questions, a paragraph that nobody has discussed, the sources, what the brief holds against it. */

import { type ButtonInteraction, DiscordAPIError, type GuildTextBasedChannel, type Message } from 'discord.js';
import type { CorpusDocument } from '../../../corpus/corpus.js';
import type { Passage } from '../../../corpus/passage.js';
import { discussedIn, discussedOn } from '../../../store/threads.js';
import { discussionOf, paragraphFor } from '../../../study/discussion.js';
import type { Role } from '../../../study/roles.js';
import { sourceLines } from '../../card/citation.js';
import { citedLine } from '../../card/cited-line.js';
import { counterpointTexts } from '../../card/counterpoints.js';
import { escapeMarkdown } from '../../card/escape.js';
import { renderNotice } from '../../card/notice.js';
import { renderPassages } from '../../card/passages.js';
import { type Rendering, textBlock } from '../../card/view.js';
import { decodeButton } from '../../custom-id/button.js';
import { customIdsIn } from '../../custom-id/finding.js';
import type { RequestContext } from '../../gateway/context.js';
import { libraryOf } from '../../library/library.js';
import { MESSAGES } from './words.js';

/** People rarely still discuss an answer further back than this. */
const RECENT_MESSAGES = 50;
const LONGEST_QUOTE_CHARS = 500;
/** The picker chooses between them. */
const PARAGRAPHS = 2;

interface Subject {
  readonly entry: CorpusDocument;
  readonly start: Passage;
}

/** What the role needs for the passage that is discussed here. */
export async function renderTool(
  role: Role,
  { channel, guildId }: ButtonInteraction<'cached'>,
  context: RequestContext,
): Promise<Rendering> {
  const { words, answerer, readerUrl, store } = context;
  const setting = { words, library: libraryOf(answerer.corpus, readerUrl) };
  const subject = channel === null ? null : await discussedHere(channel, context);
  if (role === 'picker') {
    const entry = subject?.entry ?? setting.library.documents[0];
    const taken = entry === undefined ? [] : await discussedOn(store, guildId, entry.document.id);
    const left = entry === undefined ? [] : undiscussed(entry, subject?.start ?? null, taken);
    if (left.length === 0) return renderNotice(words.say(MESSAGES.allDiscussed));
    const views = left.map((passage) => ({ passage, highlights: [], rank: null }));
    return renderPassages(views, { ...setting, opening: [words.say(MESSAGES.undiscussed)] });
  }
  const discussion = subject === null ? null : discussionOf(subject.entry, subject.start.address);
  if (discussion === null) return renderNotice(words.say(MESSAGES.nothingDiscussed));
  const { start, questions, counterpoints } = discussion;
  const place = citedLine({ passage: start, highlights: [], rank: null }, setting);
  const texts = {
    facilitator: () =>
      questions.length === 0
        ? [words.say(MESSAGES.noQuestions)]
        : questions.map(({ question }, at) => `${at + 1}\\. ${escapeMarkdown(question)}`),
    connector: () => {
      const lines = sourceLines(start, []);
      return lines.length === 0 ? [words.say(MESSAGES.noSources)] : lines;
    },
    challenger: () => counterpointTexts(counterpoints, setting, LONGEST_QUOTE_CHARS),
    reporter: () => [],
  }[role]();
  return () => ({ tone: 'neutral', blocks: [place, ...texts].map(textBlock) });
}

/** The paragraph that the thread was opened for, else that of the bot's latest answer in the channel; null if there is neither. */
async function discussedHere(
  channel: GuildTextBasedChannel,
  { store, answerer }: RequestContext,
): Promise<Subject | null> {
  const library = libraryOf(answerer.corpus);
  const opened = await discussedIn(store, channel.id);
  if (opened !== null) return subjectAt(library.document(opened.document), opened.address);
  // Discord returns the newest first, or refuses where the bot may not read.
  for (const message of await recentIn(channel)) {
    if (message.author.id !== channel.client.user.id) continue;
    const state = customIdsIn(message)
      .map(decodeButton)
      .find((one) => one?.action === 'check' && one.passages.length > 0);
    const found =
      state == null ? null : subjectAt(library.byShortKey(state.document), state.passages[0]?.address ?? '');
    if (found !== null) return found;
  }
  return null;
}

async function recentIn({ messages }: GuildTextBasedChannel): Promise<Message[]> {
  try {
    return [...(await messages.fetch({ limit: RECENT_MESSAGES })).values()];
  } catch (error) {
    if (error instanceof DiscordAPIError) return [];
    throw error;
  }
}

function subjectAt(entry: CorpusDocument | null, address: string): Subject | null {
  const start = entry === null ? null : paragraphFor(entry, address);
  return entry === null || start === null ? null : { entry, start };
}

/** The next paragraphs after the start, or from the beginning, that no thread of the server is about. */
function undiscussed({ passages }: CorpusDocument, start: Passage | null, taken: readonly string[]): Passage[] {
  const body = passages.filter(({ paragraph }) => paragraph !== null);
  const at = start === null ? 0 : body.findIndex(({ address }) => address === start.address) + 1;
  return [...body.slice(at), ...body.slice(0, at)]
    .filter(({ address }) => !taken.includes(address) && address !== start?.address)
    .slice(0, PARAGRAPHS);
}
