/** Plain text: hard-wrapped or not, also if it was extracted from a PDF. Every text that is nothing else is plain. */

import type { Form } from '../form.js';
import { MOST_TEXT_BYTES, prepare } from '../written-text.js';
import { readPlainText } from './plain-text.js';

export const plain: Form = {
  endings: ['.txt', '.md'],
  hasPages: false,
  mostBytes: MOST_TEXT_BYTES,
  detect: ({ text }) => text !== null,
  async read({ text }) {
    const { body, ...prepared } = await prepare(text ?? '');
    return { ...readPlainText(body, prepared.lexicon), ...prepared, unread: [] };
  },
};
