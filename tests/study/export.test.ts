import { describe, expect, it } from 'vitest';
import type { ExportEntry } from '../../src/study/export/entry.js';
import { exportMarkdown } from '../../src/study/export/markdown.js';
import { exportAnki, exportCsv } from '../../src/study/export/tables.js';

const ENTRY: ExportEntry = {
  id: 'n1',
  kind: 'note',
  document: 'Harbours',
  place: '¶ 2',
  section: 'Ports and Powers',
  link: 'https://example.org/harbours/#p2',
  front: 'Too cheap?\n=SUM(A1)',
  back: 'It was sold, "as is", in 1999.',
  tag: 'week1',
  remark: '',
};

describe('an export', () => {
  it('in Markdown quotes each passage below its place, with the reader’s address, and shows no markup of a note', () => {
    const text = exportMarkdown('Harbours', [
      { heading: 'Notes', entries: [ENTRY, { ...ENTRY, front: '# *Loud*', link: null, remark: 'changed since' }] },
      { heading: 'Misses', entries: [] },
    ]);
    expect(text).toContain('### [¶ 2 · Ports and Powers](<https://example.org/harbours/#p2>)\n\nToo cheap?\n=SUM(A1)');
    expect(text).toContain('> It was sold, "as is", in 1999.\n\n#week1');
    expect(text).toContain('\\# \\*Loud\\*');
    expect(text).toContain('#week1 *changed since*');
    expect(text).not.toContain('Misses');
  });

  it('in CSV quotes fields and lets no spreadsheet take a note for a formula', () => {
    const [head, ...rest] = exportCsv([ENTRY, { ...ENTRY, front: '=1+1' }]).split('\r\n');
    expect(head).toBe('id,kind,document,place,section,front,back,tag,remark,link');
    expect(rest[0]).toBe(
      'n1,note,Harbours,¶ 2,Ports and Powers,"Too cheap?\n=SUM(A1)","It was sold, ""as is"", in 1999.",week1,,https://example.org/harbours/#p2',
    );
    expect(rest[1]).toContain(",'=1+1,");
  });

  it('for Anki has a guid of each card in its first column, the same in every export', () => {
    const text = exportAnki('Harbours', [ENTRY]);
    expect(text).toContain('#guid column:1\n');
    const row = text.slice(text.indexOf('\nn1') + 1);
    const fields = row.split('\t');
    expect(fields).toHaveLength(4);
    expect(fields[0]).toBe('n1');
    expect(fields[1]).toBe('"Too cheap?\n=SUM(A1)"');
    expect(fields[3]).toBe('note week1\n');
    const later = exportAnki('Harbours', [{ ...ENTRY, front: 'Dear?' }]);
    expect(later).toContain('\nn1\tDear?\t');
    expect(exportAnki('Harbours', [{ ...ENTRY, id: '#n' }])).toContain('\n"#n"\t');
  });
});
