/** Copies a sentence with its author, title and place: a button beside each sentence of the text, and a line that says it is done. */

/** A sentence of the body: `p12s3`. */
const SENTENCE_ID = /^p(\d+)s\d+$/u;
/** How long the confirmation stays. */
const SHOWN_MS = 4000;

const text = document.querySelector<HTMLElement>('main[data-copy]');

if (text !== null) {
  const { copy = '', copied = '', notCopied = '', language = '' } = text.dataset;
  const status = document.createElement('p');
  status.className = 'copied';
  status.setAttribute('role', 'status');
  status.lang = language;
  document.body.append(status);
  let hiding: ReturnType<typeof setTimeout> | undefined;
  const say = (message: string) => {
    clearTimeout(hiding);
    status.textContent = message;
    hiding = setTimeout(() => {
      status.textContent = '';
    }, SHOWN_MS);
  };
  for (const sentence of text.querySelectorAll<HTMLElement>('.paragraph span[id]')) {
    if (!SENTENCE_ID.test(sentence.id)) continue;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy';
    button.title = copy;
    button.lang = language;
    button.setAttribute('aria-label', copy);
    button.setAttribute('aria-describedby', sentence.id);
    button.addEventListener('click', async () => {
      const isCopied = await put(quotationOf(sentence, text));
      if (isCopied) button.focus();
      say(isCopied ? copied : notCopied);
    });
    lastMarkOf(sentence).after(button);
  }
}

/** The last of the note marks that follow the sentence; the sentence itself if there are none. */
function lastMarkOf(sentence: Element): Element {
  let last = sentence;
  while (last.nextElementSibling?.classList.contains('mark') === true) last = last.nextElementSibling;
  return last;
}

/** The sentence in quotation marks, then author, title, paragraph and page, and below them the address of the sentence. */
function quotationOf(sentence: HTMLElement, { dataset }: HTMLElement): string {
  const paragraph = SENTENCE_ID.exec(sentence.id)?.[1] ?? '';
  const page = sentence.closest<HTMLElement>('.paragraph')?.dataset['page'];
  const place = [dataset['work'] ?? '', `¶ ${paragraph}`, ...(page === undefined ? [] : [page])].join(', ');
  const words = (sentence.textContent ?? '').replace(/\s+/gu, ' ').trim();
  const address = new URL(dataset['address'] ?? '', location.href);
  // A page on disk has no server that would find the file of a folder.
  if (address.protocol === 'file:' && address.pathname.endsWith('/')) address.pathname += 'index.html';
  address.search = '';
  address.hash = sentence.id;
  return `“${words}” (${place})\n${address.href}`;
}

/** Whether the text is on the clipboard now. */
async function put(words: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    // Over plain http a page may not use the clipboard directly.
    return putBySelection(words);
  }
}

function putBySelection(words: string): boolean {
  const field = document.createElement('textarea');
  field.value = words;
  field.className = 'skip';
  document.body.append(field);
  field.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
  }
}
