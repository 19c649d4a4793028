/** The page's colours, each for light and dark; every text colour has a contrast of at least 4.5 : 1. */

export const COLOURS = `
:root {
  color-scheme: light dark;
  --paper: light-dark(#fcfbf8, #17181b);
  --raised: light-dark(#ffffff, #202226);
  --ink: light-dark(#22211f, #e3e0d9);
  --soft: light-dark(#69655d, #a19c92);
  --line: light-dark(#e3dfd6, #34363b);
  --link: light-dark(#1d5c73, #8cc4d8);
  --target: light-dark(#ffedb3, #57470f);
  --found: light-dark(#fbe08a, #6a5716);
}
:root[data-appearance="light"] { color-scheme: light; }
:root[data-appearance="dark"] { color-scheme: dark; }
`;
