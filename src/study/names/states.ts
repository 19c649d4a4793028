/** States and unions in the forms in which English writes them, from the platform's own locale data. */

import { stateName, statesIn } from '../../answer/countries.js';
import type { NameKind } from './head-nouns.js';

export interface State {
  /** As English names it: "China", also for the People's Republic of China. */
  readonly name: string;
  readonly kind: NameKind;
}

/** Writings that the locale data lacks, without full stops. */
const OTHER_WRITINGS: Readonly<Record<string, readonly string[]>> = {
  US: ['USA', 'America', 'United States of America'],
  GB: ['Great Britain', 'Britain'],
  BA: ['Bosnia', 'BiH', 'Bosnia-Herzegovina'],
  MK: ['Macedonia'],
  TR: ['Turkey', 'Türkiye'],
  CZ: ['Czech Republic'],
  CN: ["People's Republic of China", 'PRC'],
  RU: ['Russian Federation'],
  AE: ['UAE'],
};

const states = new Map<string, State>();

/** A form without what may differ: full stops, the article, the shape of the apostrophe. */
const keyOf = (form: string): string =>
  form.replace(/^the /iu, '').replaceAll('.', '').replaceAll('’', "'").replace(/ & /u, ' and ');

function readStates(): void {
  const english = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const short = new Intl.DisplayNames(['en'], { type: 'region', style: 'short', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  for (const code of letters.flatMap((first) => letters.map((second) => first + second))) {
    const name = english.of(code);
    if (name === undefined || ['XA', 'XB', 'ZZ', 'QO'].includes(code)) continue;
    const kind = code === 'EU' || code === 'UN' ? 'organisation' : 'place';
    const own = code === 'EU' || code === 'UN' ? [code] : [];
    const state = { name: keyOf(name), kind } as const;
    for (const form of [name, short.of(code) ?? name, ...own, ...(OTHER_WRITINGS[code] ?? [])]) {
      if (!states.has(keyOf(form))) states.set(keyOf(form), state);
    }
  }
}

const REPUBLIC = /^(?:(?:Islamic|Federal|Arab|Hellenic|Portuguese) )?(?:Republic|Kingdom|Commonwealth) of (?:the )?/u;

const asked = new Map<string, State | null>();

/** The state or union that a form names as written, in any of its writings ("U.S.", "the Republic of Serbia"); null for none. */
export function stateNamed(form: string): State | null {
  const before = asked.get(form);
  if (before !== undefined) return before;
  if (states.size === 0) readStates();
  const key = keyOf(form);
  const state = states.get(key) ?? (REPUBLIC.test(key) ? (states.get(key.replace(REPUBLIC, '')) ?? null) : null);
  asked.set(form, state);
  return state;
}

/** The one state that a text in any language of questions names: "Rusya", "Сербия"; null for none or several. */
export function stateCalled(text: string, language: string): State | null {
  const [code, ...others] = statesIn(text, language);
  return code === undefined || others.length > 0 ? null : stateNamed(stateName(code, 'en'));
}
