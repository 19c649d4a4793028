/** Opens an existing index (INDEX_DIR) and asks questions; prints times and memory as JSON. A separate process, so that only the bot's memory is measured. */

import { openAnswerer } from '../dist/answer/open.js';
import { loadSettings } from '../dist/config.js';

/** How often each question is asked, after one warm-up round. */
const ROUNDS = 25;

/** The benchmark's questions, by language; English first, because the first other question loads the second model. */
const QUESTIONS = {
  English: [
    'Which country sold missile systems to Serbia?',
    'Why do small states hedge between great powers?',
    'What has changed in the Western Balkans since the war in Ukraine?',
    'How does Serbia stay neutral while it works with NATO?',
    'Who owns the oil company of Serbia?',
    'What is the brief’s conclusion on China?',
    'Where was the railway built?',
    'Which lake has the best fish?',
  ],
  Turkish: [
    'Sırbistan füze sistemlerini hangi ülkeden aldı?',
    'Küçük devletler neden büyük güçler arasında denge kurar?',
    'Ukrayna savaşından sonra Batı Balkanlar’da ne değişti?',
    'Sırbistan NATO ile çalışırken nasıl tarafsız kalıyor?',
    'Sırbistan’ın petrol şirketi kimin?',
    'Raporun Çin hakkındaki sonucu nedir?',
    'Demiryolu nerede yapıldı?',
    'En güzel balık hangi gölde?',
  ],
};

const start = performance.now();
const answerer = await openAnswerer(loadSettings(), () => undefined);
const openMs = performance.now() - start;

const languages = [];
for (const [language, questions] of Object.entries(QUESTIONS)) {
  for (const question of questions) await answerer.ask(question);
  const times = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const question of questions) {
      const before = performance.now();
      await answerer.ask(question);
      times.push(performance.now() - before);
    }
  }
  times.sort((a, b) => a - b);
  const percentile = (share) => times[Math.ceil(share * times.length) - 1];
  languages.push({ language, p50Ms: percentile(0.5), p95Ms: percentile(0.95), rssBytes: process.memoryUsage().rss });
}
await answerer.close();
process.stdout.write(`${JSON.stringify({ openMs, languages })}\n`);
