// Writes to a store without end, and prints each thing that it has written once that is acknowledged; to be killed at any moment.
import { keepAnswer } from '../../dist/store/answers.js';
import { erasePerson } from '../../dist/store/erase.js';
import { changeGuildSettings } from '../../dist/store/guild-settings.js';
import { openStore } from '../../dist/store/open.js';
import { keepReport } from '../../dist/store/reports.js';
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
  if (number % 5 === 4) {
    await erasePerson(store, id);
    acknowledge('erased');
  }
}
