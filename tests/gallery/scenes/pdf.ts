/** Scenes over the PDFs that the tests read, several documents at once. */

import { resolve } from 'node:path';
import type { AnswererSettings } from '../../../src/answer/open.js';
import { BRIEF } from '../../brief-index.js';
import type { SceneGroup } from './scene.js';

const ROOT = resolve(import.meta.dirname, '../../..');

/** The PDFs as a library, with an index of their own. */
export const PRINTED: AnswererSettings = {
  ...BRIEF,
  corpusDir: resolve(ROOT, 'tests/corpus/pdf'),
  indexDir: resolve(ROOT, 'node_modules/.cache/brief-bot/pdf-index'),
};

export const PDF_SCENES: SceneGroup = {
  name: 'PDF',
  scenes: [
    {
      title: 'an answer from one of several PDFs',
      picture: 'answer-pdf',
      play: (stage) => stage.use('ask', { question: 'How much does a closed quay cost?' }),
    },
  ],
};
