// Writes to a store without end, and prints each thing that it has written once that is acknowledged; to be killed at any moment.
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

const [dataDir, run] = process.argv.slice(2);
const store = await openStore(dataDir);
for (let number = 0; ; number += 1) {
  const id = `${run}-${number}`;
  // Standard output is a pipe, which Node writes to synchronously.
  const acknowledge = (kind) => process.stdout.write(`${kind} ${id}\n`);
  await vote(store, { messageId: id, guildId: 'g', voterId: id, helpful: true, votedAt: number });
  acknowledge('votes');
  const asked = { guildId: 'g', questionId: id, questionText: 'why?', askerId: id, asker: store.keyedHash(id) };
  await keepAnswer(store, { ...asked, messageId: id, answeredAt: number });
  acknowledge('answers');
  await changeGuildSettings(store, id, { mentions: false });
  acknowledge('guild_settings');
  const report = { guildId: id, channelId: null, messageId: id, question: 'why?', reason: 'x', document: 'brief' };
  await keepReport(store, { ...report, passages: ['p1'], reporterId: id, asker: null, reportedAt: number });
  acknowledge('reports');
  const quiz = { quizId: id, guildId: 'g', document: 'brief', userId: id, item: 'i' };
  await keepQuizAnswer(store, quiz, { choice: 'A', isRight: true, isFinal: false }, number);
  acknowledge('quiz_answers');
  const note = { document: 'brief', edition: 'e', passage: 'It was sold.', note: 'Why?', tag: '', notedAt: number };
  await keepNote(store, id, { ...note, address: id });
  acknowledge('notes');
  const point = { messageId: id, kind: 'point', person: store.keyedHash(id), sourceId: null, postedAt: number };
  await keepPoint(store, { threadId: id, guildId: 'g' }, point);
  acknowledge('posts');
  acknowledge('minutes_people');
  const asking = {
    guildId: id,
    channelId: 'c',
    document: 'brief',
    address: 'p1',
    passage: 'It was sold.',
    firstId: null,
  };
  const position = await keepPosition(store, { ...asking, endsAt: Number.MAX_SAFE_INTEGER });
  await voteOnPosition(store, position, id, 'agree', number);
  acknowledge('position_votes');
  await keepTurn(
    store,
    { sessionId: id, guildId: 'g' },
    { person: store.keyedHash(id), role: 'reporter', hasPassed: false },
    number,
  );
  acknowledge('role_turns');
  if (number % 5 === 4) {
    await erasePerson(store, id);
    acknowledge('erased');
  }
}
