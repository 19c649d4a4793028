/** Writes small PDFs by hand, also faulty ones that no program prints. */

export interface PrintedPage {
  readonly text?: string;
  /** Whether a picture covers the page. */
  readonly picture?: boolean;
  /** Operators that are added to the page as they are. */
  readonly operators?: string;
}

/** A PDF with these pages; with `circular`, its page tree contains itself. */
export function pdfOf(pages: readonly PrintedPage[], { circular = false } = {}): Buffer {
  const objects: string[] = [];
  const add = (content: string) => objects.push(content);
  add('<< /Type /Catalog /Pages 2 0 R >>');
  const first = 5;
  const kids = circular ? '2 0 R' : pages.map((_, position) => `${first + position * 2} 0 R`).join(' ');
  add(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  add(stream('/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8', 'x'));
  for (const [position, { text = '', picture = false, operators = '' }] of pages.entries()) {
    const resources = '/Resources << /Font << /F 3 0 R >> /XObject << /P 4 0 R >> >>';
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] ${resources} /Contents ${first + position * 2 + 1} 0 R >>`,
    );
    const lines = text === '' ? '' : `BT /F 12 Tf 60 700 Td (${text}) Tj ET\n`;
    add(stream('', `${lines}${picture ? 'q 500 0 0 700 0 0 cm /P Do Q\n' : ''}${operators}`));
  }
  return assembled(objects);
}

const stream = (entries: string, content: string) =>
  `<< ${entries} /Length ${content.length} >>\nstream\n${content}\nendstream`;

function assembled(objects: readonly string[]): Buffer {
  let file = '%PDF-1.7\n';
  const offsets = objects.map((content, position) => {
    const offset = file.length;
    file += `${position + 1} 0 obj\n${content}\nendobj\n`;
    return offset;
  });
  const start = file.length;
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}
