/** Word documents (.docx), read by way of HTML. */

import type { Form } from '../form.js';

const MOST_BYTES = 20_000_000;
/** The signature of a ZIP file. */
const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b;

export const docx: Form = {
  endings: ['.docx'],
  hasPages: false,
  mostBytes: MOST_BYTES,
  detect: ({ name, bytes }) => /\.docx$/iu.test(name) || isZip(bytes),
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
