// Writes to a store without end, and prints each thing that it has written once that is acknowledged; to be killed at any moment.
import { setTimeout } from 'node:timers/promises';
import { keepAnswer } from '../../dist/store/answers.js';
import { erasePerson } from '../../dist/store/erase.js';
import { changeGuildSettings } from '../../dist/store/guild-settings.js';
import { keepPoint } from '../../dist/store/minutes.js';
import { keepNote } from '../../dist/store/notes.js';
import { openStore } from '../../dist/store/open.js';
import { keepPosition, vote as voteOnPosition } from '../../dist/store/positions.js';
import { keepQuizAnswer } from '../../dist/store/quiz.js';
import { keepReport } from '../../dist/store/reports.js';
import { keepTurn } from '../../dist/store/roles.js';
import { vote } from '../../dist/store/votes.js';

/** While the server is away, everything fails at once. */
const PAUSE_MS = 50;

const { DATA_DIR, DATABASE_URL } = process.env;
const [run] = process.argv.slice(2);
const store = await openStore(DATA_DIR, DATABASE_URL);
for (let number = 0; ; number += 1) {
  const id = `${run}-${number}`;
  // Standard output is a pipe, which Node writes to synchronously.
  const say = (kind) => process.stdout.write(`${kind} ${id}\n`);
  const acknowledge = async (kinds, write) => {
    try {
      await write();
      for (const kind of kinds) say(kind);
    } catch {
      // Whoever it was for is told so.
      say('failed');
      await setTimeout(PAUSE_MS);
    }
  };
  const person = store.keyedHash(id);
  await acknowledge(['votes'], () =>
    vote(store, { messageId: id, guildId: 'g', voterId: id, helpful: true, votedAt: number }),
  );
  const asked = { guildId: 'g', questionId: id, questionText: 'why?', askerId: id, asker: person };
  await acknowledge(['answers'], () => keepAnswer(store, { ...asked, messageId: id, answeredAt: number }));
  await acknowledge(['guild_settings'], () => changeGuildSettings(store, id, { mentions: false }));
  const report = { guildId: id, channelId: null, messageId: id, question: 'why?', reason: 'x', document: 'brief' };
  await acknowledge(['reports'], () =>
    keepReport(store, { ...report, passages: ['p1'], reporterId: id, asker: null, reportedAt: number }),
  );
  const quiz = { quizId: id, guildId: 'g', document: 'brief', userId: id, item: 'i' };
  await acknowledge(['quiz_answers'], () =>
    keepQuizAnswer(store, quiz, { choice: 'A', isRight: true, isFinal: false }, number),
  );
  const note = { document: 'brief', edition: 'e', passage: 'It was sold.', note: 'Why?', tag: '', notedAt: number };
  await acknowledge(['notes'], () => keepNote(store, id, { ...note, address: id }));
  const point = { messageId: id, kind: 'point', person, sourceId: null, postedAt: number };
  await acknowledge(['posts', 'minutes_people'], () => keepPoint(store, { threadId: id, guildId: 'g' }, point));
  const place = { guildId: id, channelId: 'c', document: 'brief', address: 'p1', passage: 'It was sold.' };
  await acknowledge(['position_votes'], async () => {
    const position = await keepPosition(store, { ...place, firstId: null, endsAt: Number.MAX_SAFE_INTEGER });
    await voteOnPosition(store, position, id, 'agree', number);
  });
  await acknowledge(['role_turns'], () =>
    keepTurn(store, { sessionId: id, guildId: 'g' }, { person, role: 'reporter', hasPassed: false }, number),
  );
  if (number % 5 === 4) {
    say('erasing');
    await acknowledge(['erased'], () => erasePerson(store, id));
  }
}
