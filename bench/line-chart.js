/** Line charts in plain SVG, legible in light and dark; each axis linear or logarithmic. */

const WIDTH = 720;
const HEIGHT = 400;
const LEFT = 70;
const RIGHT = 170;
const TOP = 40;
const BOTTOM = 56;
/** Told apart by people who see few colours, too. */
const COLOURS = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#e69f00', '#56b4e9'];

const escaped = (text) => String(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/**
 * Draws lines of points.
 * @param axes of each axis its label, its ticks (the first and the last are its ends) and whether it is logarithmic
 * @param lines each with a name, '' to leave it out of the key, points as [x, y, label?], whether it is dashed, and the number of its
 * colour if not its own place
 */
export function lineChart(title, { x, y }, lines) {
  const scale = ({ ticks, isLogarithmic }, from, to) => {
    const value = (number) => (isLogarithmic ? Math.log10(number) : number);
    const [first, last] = [value(ticks[0]), value(ticks.at(-1))];
    return (number) => (from + ((value(number) - first) / (last - first)) * (to - from)).toFixed(1);
  };
  const across = scale(x, LEFT, WIDTH - RIGHT);
  const up = scale(y, HEIGHT - BOTTOM, TOP);
  const grid = [
    ...x.ticks.map(
      (tick) =>
        `<line class="grid" x1="${across(tick)}" x2="${across(tick)}" y1="${TOP}" y2="${HEIGHT - BOTTOM}"/><text x="${across(tick)}" y="${HEIGHT - BOTTOM + 18}" text-anchor="middle">${tick.toLocaleString('en')}</text>`,
    ),
    ...y.ticks.map(
      (tick) =>
        `<line class="grid" x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${up(tick)}" y2="${up(tick)}"/><text x="${LEFT - 8}" y="${Number(up(tick)) + 4}" text-anchor="end">${tick.toLocaleString('en', { maximumFractionDigits: 4 })}</text>`,
    ),
  ];
  const named = lines.filter(({ name }) => name !== '');
  const drawn = lines.map(({ name, points, isDashed, colour: number }, at) => {
    const colour = COLOURS[(number ?? at) % COLOURS.length];
    const path = points.map(([px, py]) => `${across(px)},${up(py)}`).join(' ');
    const dots = points.map(
      ([px, py, label]) =>
        `<circle cx="${across(px)}" cy="${up(py)}" r="3.5" fill="${colour}"/>${label === undefined ? '' : `<text class="small" x="${Number(across(px)) + 5}" y="${Number(up(py)) + 14}">${escaped(label)}</text>`}`,
    );
    const [key, place] = [WIDTH - RIGHT + 14, TOP + 12 + named.findIndex((one) => one.name === name) * 20];
    return [
      `<polyline fill="none" stroke="${colour}" stroke-width="2"${isDashed ? ' stroke-dasharray="5 4"' : ''} points="${path}"/>`,
      ...dots,
      name === ''
        ? ''
        : `<line x1="${key}" x2="${key + 20}" y1="${place - 4}" y2="${place - 4}" stroke="${colour}" stroke-width="2"${isDashed ? ' stroke-dasharray="5 4"' : ''}/><text x="${key + 26}" y="${place}">${escaped(name)}</text>`,
    ].join('');
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${escaped(title)}">
<style>text{font:12px sans-serif;fill:#24292f}.small{font-size:10px}.grid{stroke:#d0d7de;stroke-width:1}.title{font-weight:bold;font-size:14px}@media(prefers-color-scheme:dark){text{fill:#e6edf3}.grid{stroke:#3d444d}}</style>
<text x="0" y="18" class="title">${escaped(title)}</text>
${grid.join('\n')}
${drawn.join('\n')}
<text x="${(LEFT + WIDTH - RIGHT) / 2}" y="${HEIGHT - 14}" text-anchor="middle">${escaped(x.label)}</text>
<text transform="rotate(-90)" x="${-(TOP + HEIGHT - BOTTOM) / 2}" y="16" text-anchor="middle">${escaped(y.label)}</text>
</svg>
`;
}
