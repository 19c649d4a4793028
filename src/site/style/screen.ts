/** Screen style: one column of text, with its outline at the side on wide windows and above it on narrow ones. */

export const SCREEN = `
*, ::before, ::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 4.5rem; }
body {
  margin: 0; background: var(--paper); color: var(--ink); overflow-wrap: break-word;
  font: 1.0625rem/1.65 Charter, "Bitstream Charter", "Iowan Old Style", "Source Serif 4", Georgia, "Noto Serif", serif;
}
nav, form, .bar, .number, .sources, .ways, .differs, .byline, .note, .address, #search-results, small {
  font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
}
a { color: var(--link); text-decoration-thickness: .06em; text-underline-offset: .18em; }
a:hover { text-decoration-thickness: .12em; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 2px; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; text-wrap: balance; font-weight: 600; }
h1 { font-size: clamp(1.65rem, 1.2rem + 2.2vw, 2.4rem); margin: 0 0 .75rem; letter-spacing: -.012em; }
h2 { font-size: 1.4rem; margin: 3.25rem 0 1rem; }
h3 { font-size: 1.15rem; margin: 2.25rem 0 .75rem; }
h4, h5, h6 { font-size: 1.02rem; margin: 2rem 0 .6rem; }
p { margin: 0; text-wrap: pretty; }

.skip { position: absolute; left: -100vw; top: 0; padding: .6rem 1rem; background: var(--raised); z-index: 3; }
.skip:focus { left: 0; }
.bar {
  position: sticky; top: 0; z-index: 2; display: flex; gap: 1rem; align-items: center; justify-content: space-between;
  min-height: 3.25rem; padding: .35rem 1.25rem; font-size: .875rem;
  background: var(--paper); border-bottom: 1px solid var(--line);
}
.bar p { color: var(--soft); white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.bar button {
  flex: none; font: inherit; color: var(--ink); background: none; border: 1px solid var(--line); border-radius: 99px;
  min-height: 2.25rem; padding: 0 .9rem; cursor: pointer;
}
.bar button::before { content: ""; display: inline-block; width: .75em; height: .75em; margin-right: .5em; border-radius: 50%;
  border: .12em solid; background: linear-gradient(90deg, currentColor 50%, transparent 50%); vertical-align: -.06em; }
.bar button[aria-pressed="true"] { color: var(--paper); background: var(--ink); }
.bar button:hover { border-color: var(--soft); }

.page { max-width: 40rem; margin: 0 auto; padding: 1.5rem 1.25rem 5rem; }
header { margin: 1.5rem 0 2rem; }
.byline { color: var(--soft); font-size: .9rem; line-height: 1.6; }
.byline b { color: var(--ink); font-weight: 600; }
.documents { list-style: none; margin: 0; padding: 0; }
.documents h2 { margin: 1.75rem 0 .4rem; font-size: 1.2rem; }

.policy p, .policy ul { margin: 0 0 .9rem; }

nav { font-size: .875rem; line-height: 1.4; }
nav summary { cursor: pointer; padding: .6rem 0; font-weight: 600; }
nav ol { list-style: none; margin: 0; padding: 0; }
nav li a { display: flex; gap: 1rem; align-items: baseline; justify-content: space-between; padding: .34rem 0; color: var(--ink); text-decoration: none; }
nav li a:hover { color: var(--link); text-decoration: underline; }
nav li.level2 { padding-left: 1rem; }
nav li.level3 { padding-left: 2rem; }
nav small, nav .level2 a { color: var(--soft); }
nav small { font-size: .75rem; white-space: nowrap; }
form { margin: 0 0 1.25rem; font-size: .875rem; }
form label { display: block; font-weight: 600; margin-bottom: .35rem; }
input[type="search"] {
  width: 100%; min-height: 2.5rem; padding: .3rem .7rem; font: inherit; color: inherit; background: var(--raised);
  border: 1px solid var(--soft); border-radius: 6px;
}
form.ask { display: flex; flex-wrap: wrap; gap: .5rem; }
form.ask label { width: 100%; margin: 0; }
form.ask input { flex: 1 1 8rem; width: auto; min-width: 0; }
form.ask button {
  flex: none; min-height: 2.5rem; padding: 0 1rem; font: inherit; color: var(--ink); background: none;
  border: 1px solid var(--soft); border-radius: 6px; cursor: pointer;
}
.answer blockquote { margin: 1.1rem 0 .3rem; }
#search-status { color: var(--soft); font-size: .8125rem; margin: .4rem 0 0; }
#search-status:empty { display: none; }
#search-results { list-style: none; margin: .4rem 0 0; padding: 0; font-size: .8125rem; line-height: 1.45; }
#search-results:empty { display: none; }
#search-results a { display: block; padding: .5rem 0; color: var(--ink); text-decoration: none; border-bottom: 1px solid var(--line); }
#search-results a span { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3; overflow: hidden; color: var(--soft); }
#search-results a:hover b { text-decoration: underline; }
mark { background: var(--found); color: var(--ink); border-radius: 2px; }
::highlight(found) { background-color: var(--found); }

.paragraph { position: relative; padding-left: 2.5rem; margin: 0 0 1.15rem; }
.number {
  position: absolute; left: 0; top: .12rem; min-width: 1.75rem; min-height: 1.6rem; text-align: right;
  font-size: .75rem; line-height: 1.6rem; font-variant-numeric: tabular-nums; color: var(--soft); text-decoration: none;
}
.number:hover { color: var(--link); text-decoration: underline; }
.paragraph.table p { font-family: system-ui, sans-serif; font-size: .9375rem; font-variant-numeric: tabular-nums; }
blockquote { margin: 0; padding-left: 1rem; border-left: 3px solid var(--line); }
.sources, .ways { font-size: .8125rem; line-height: 1.5; color: var(--soft); margin-top: .3rem; }
.mark {
  font: 600 .72em/1 system-ui, sans-serif; vertical-align: super; color: var(--link); background: none; border: 0; cursor: pointer;
  padding: .35em .5em; margin: -.35em -.35em; border-radius: 4px;
}
.mark::before { content: attr(data-number); }
.mark:hover { background: var(--line); }

.copy {
  position: relative; width: 1.5rem; height: 1.5rem; margin: -.4rem -.3rem -.4rem -.1rem; padding: 0; vertical-align: middle;
  color: var(--soft); background: none; border: 0; border-radius: 4px; cursor: pointer; opacity: 0;
}
.copy::before {
  content: ""; position: absolute; inset: .3rem; background: currentColor;
  mask: url(data:image/svg+xml,%3Csvg%20xmlns=%22http://www.w3.org/2000/svg%22%20viewBox=%220%200%2016%2016%22%20fill=%22none%22%20stroke=%22%23000%22%20stroke-width=%221.6%22%3E%3Crect%20x=%225.5%22%20y=%225.5%22%20width=%229%22%20height=%229%22%20rx=%221.5%22/%3E%3Cpath%20d=%22M3%2010.5H2.5a1%201%200%200%201-1-1v-7a1%201%200%200%201%201-1h7a1%201%200%200%201%201%201V3%22/%3E%3C/svg%3E) center / contain no-repeat;
}
.copy:hover { color: var(--link); }
@media (hover: none) { .copy { opacity: 1; } }
@media (hover: hover) {
  .copy {
    margin-left: -.5rem; margin-right: -1rem; z-index: 1; pointer-events: none;
    background: linear-gradient(to right, transparent .3rem, var(--paper) .3rem);
  }
  .mark + .copy { margin-left: .25rem; }
  span:hover + .copy, span:hover + .mark + .copy, span:hover + .mark + .mark + .copy, .mark:hover + .copy, .copy:hover, .copy:focus-visible {
    opacity: 1; pointer-events: auto;
  }
}
.copied {
  position: fixed; inset: auto 1rem 1rem; z-index: 3; width: fit-content; max-width: calc(100vw - 2rem); margin: 0 auto; padding: .6rem 1rem;
  font: .9rem/1.4 system-ui, sans-serif; color: var(--paper); background: var(--ink); border-radius: 8px;
}
.copied:empty { padding: 0; }

:target:not(section) { background: var(--target); box-shadow: 0 0 0 .2em var(--target); border-radius: 2px; }
span:target { -webkit-box-decoration-break: clone; box-decoration-break: clone; }

.note {
  inset: auto 0 0; margin: 0 auto; width: min(30rem, 100vw); max-height: 60vh; overflow: auto; padding: 1.1rem 3.25rem 1.1rem 1.25rem;
  font-size: .9rem; line-height: 1.5; color: var(--ink); background: var(--raised);
  border: 1px solid var(--line); border-radius: 10px; box-shadow: 0 8px 30px rgb(0 0 0 / .18);
}
.note b { color: var(--link); margin-right: .35em; }
.close {
  position: absolute; top: .4rem; right: .4rem; width: 2.25rem; height: 2.25rem; font: 1.25rem/1 system-ui, sans-serif;
  color: var(--soft); background: none; border: 0; border-radius: 50%; cursor: pointer;
}
.close:hover { color: var(--ink); background: var(--line); }
@media (min-width: 40rem) {
  @supports (position-area: block-end) {
    .note { inset: auto; margin: .4rem; position-area: block-end; position-try-fallbacks: flip-block; }
  }
}

.entries { margin: 0; padding-left: 2.5rem; font-size: .95rem; line-height: 1.55; }
.entries li { margin-bottom: 1.1rem; padding-left: .25rem; }
.entries li::marker { color: var(--soft); font-size: .8125rem; font-family: system-ui, sans-serif; }
.entries a { overflow-wrap: anywhere; }
.address { font-size: .8125rem; }
.differs { font-size: .8125rem; line-height: 1.5; color: var(--soft); margin-top: .3rem; padding-left: .7rem; border-left: 2px solid var(--line); overflow-wrap: anywhere; }
footer { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--line); }

@media (min-width: 48rem) {
  .paragraph { padding-left: 0; }
  .number { left: -2.75rem; }
  .entries { padding-left: 0; }
}
@media (min-width: 68rem) {
  .page:has(.side) { max-width: 72rem; display: grid; grid-template-columns: 17rem minmax(0, 40rem); column-gap: 4.5rem; padding-left: 2rem; padding-right: 2rem; }
  .side { position: sticky; top: 3.25rem; align-self: start; max-height: calc(100vh - 3.25rem); overflow: auto; padding: 2rem .75rem 2rem .25rem; margin-left: -.25rem; }
  @supports selector(::details-content) {
    nav summary { display: none; }
    nav details::details-content { content-visibility: visible; display: block; }
  }
}
@media (max-width: 30rem) {
  .page, .bar { padding-left: 1rem; padding-right: 1rem; }
  .paragraph { padding-left: 1.9rem; }
  .number { min-width: 1.35rem; }
  .entries { padding-left: 1.9rem; }
}
`;
