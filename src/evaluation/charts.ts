/** Bar charts in plain SVG for the quality report; legible in light and dark. */

export interface Bar {
  readonly label: string;
  /** 0 to 1. */
  readonly value: number;
  /** 95 % interval, drawn as a whisker; omitted if there is none. */
  readonly interval?: readonly [number, number];
}

const WIDTH = 640;
const LABEL_WIDTH = 210;
const ROW_HEIGHT = 26;
const TOP = 34;

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** A horizontal bar chart with a title, one bar per row, on a scale from 0 to 1. */
export function barChart(title: string, bars: readonly Bar[]): string {
  const scale = WIDTH - LABEL_WIDTH - 60;
  const rows = bars.map(({ label, value, interval }, row) => {
    const y = TOP + row * ROW_HEIGHT;
    const whisker = interval
      ? `<line x1="${at(interval[0])}" x2="${at(interval[1])}" y1="${y + 9}" y2="${y + 9}" class="whisker"/>`
      : '';
    return [
      `<text x="${LABEL_WIDTH - 8}" y="${y + 14}" text-anchor="end">${escaped(label)}</text>`,
      `<rect x="${LABEL_WIDTH}" y="${y}" width="${(value * scale).toFixed(1)}" height="18" rx="3"/>`,
      whisker,
      `<text x="${LABEL_WIDTH + scale + 8}" y="${y + 14}">${value.toFixed(3)}</text>`,
    ].join('');
  });
  function at(value: number): string {
    return (LABEL_WIDTH + value * scale).toFixed(1);
  }
  const height = TOP + bars.length * ROW_HEIGHT + 8;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${escaped(title)}">
<style>text{font:13px sans-serif;fill:#24292f}rect{fill:#4f7cac}.whisker{stroke:#24292f;stroke-width:2}.title{font-weight:bold}@media(prefers-color-scheme:dark){text{fill:#e6edf3}rect{fill:#79a7d8}.whisker{stroke:#e6edf3}}</style>
<text x="0" y="18" class="title">${escaped(title)}</text>
${rows.join('\n')}
</svg>
`;
}
