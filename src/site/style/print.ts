/** Print style: the text, its notes and its references in black, without anything that only a screen can use. */

export const PRINT = `
@page { margin: 2cm; }
@media print {
  :root, :root[data-appearance] { color-scheme: light; }
  body { background: none; color: #000; font-size: 10.5pt; line-height: 1.45; }
  .bar, .side, .skip, .note, .copy, .copied { display: none; }
  .page { display: block; max-width: none; padding: 0; }
  a, .mark { color: inherit; text-decoration: none; }
  h2, h3, h4, h5, h6 { break-after: avoid; }
  p { orphans: 3; widows: 3; }
  .entries li { break-inside: avoid; }
  .mark { padding: 0; min-width: 0; }
  :target:not(section) { background: none; box-shadow: none; }
}
`;
