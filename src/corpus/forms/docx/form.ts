/** Word documents (.docx), read by way of HTML. */

import type { Form } from '../form.js';

const MOST_BYTES = 20_000_000;

export const docx: Form = {
  endings: ['.docx'],
  hasPages: false,
  mostBytes: MOST_BYTES,
  // Other files of many programs are ZIP files too, so that only the name tells.
  detect: ({ name }) => /\.docx$/iu.test(name),
  async read({ bytes }) {
    const [{ default: mammoth }, { readHtml }] = await Promise.all([import('mammoth'), import('../html/html.js')]);
    const converted = await mammoth
      .convertToHtml({ buffer: Buffer.from(bytes) }, { styleMap: STYLES, convertImage: NO_IMAGES(mammoth) })
      .catch((error: unknown) => {
        throw new Error('is no Word document that can be read: save it as .docx again', { cause: error });
      });
    return readHtml(converted.value);
  },
};

/** Word's title is above its headings. */
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  ...[1, 2, 3, 4].map((level) => `p[style-name='Heading ${level}'] => h${level + 1}:fresh`),
];

/** Pictures hold no words. */
const NO_IMAGES = (mammoth: typeof import('mammoth')) => mammoth.images.imgElement(() => Promise.resolve({ src: '' }));
