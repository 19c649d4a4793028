/** The minutes of a thread as Markdown, with links to the reader page and to the messages. */

import type { Interaction } from 'discord.js';
import { minutesOf, minutesPeople } from '../../../store/minutes.js';
import { minutesMarkdown } from '../../../study/export/minutes.js';
import { sortMinutes } from '../../../study/minutes.js';
import { addressInWords } from '../../card/citation.js';
import type { FileView } from '../../card/view.js';
import type { RequestContext } from '../../gateway/context.js';
import { libraryOf, passageAt } from '../../library/library.js';
import { collectMinutes, type Said } from './collect.js';
import { MESSAGES } from './words.js';

const FILE_NAME = 'minutes.md';

/** The minutes of the thread where the person is; null if there are none. */
export async function minutesFile(interaction: Interaction, context: RequestContext): Promise<FileView | null> {
  const { store, words, answerer, readerUrl } = context;
  const { channel } = interaction;
  if (channel?.isThread() !== true) return null;
  const minutes = await minutesOf(store, channel.id);
  if (minutes === null) return null;
  const { people } = await minutesPeople(store, channel.id);
  const { said, cited } = await collectMinutes(channel, context, minutes.closedAt === null ? undefined : people);
  const names = new Map<string, string>();
  for (const id of new Set(said.map(({ authorId }) => authorId)))
    names.set(
      id,
      await interaction.client.users.fetch(id).then(
        ({ displayName }) => displayName,
        () => id,
      ),
    );
  const library = libraryOf(answerer.corpus, readerUrl);
  const placeOf = ({ document, address }: Said['places'][number]) => {
    const entry = library.document(document);
    const passage = entry === null ? null : passageAt(entry, address);
    return {
      name: [addressInWords(address, words), passage?.section ?? ''].filter((part) => part !== '').join(' · '),
      text: passage?.text ?? '',
      link: passage === null ? null : library.readerLink(passage, []),
    };
  };
  const text = minutesMarkdown(sortMinutes(said, cited, answerer.corpus.documents), {
    title: channel.name,
    headings: {
      others: words.say(MESSAGES.others),
      notDiscussed: words.say(MESSAGES.notDiscussed),
      open: words.say(MESSAGES.open),
    },
    placeOf,
    personOf: ({ authorId, isQuestion }) => {
      const person = names.get(authorId) ?? authorId;
      return isQuestion ? words.say(MESSAGES.question, { person }) : person;
    },
  });
  return { name: FILE_NAME, text };
}
