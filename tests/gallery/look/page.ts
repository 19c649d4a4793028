/** The gallery as one page: each scene under its heading, in Discord's style, dark or light like the reader's system. */

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Played } from '../play.js';
import { element, escapeHtml } from './html.js';
import { shotToHtml } from './shot.js';

const STYLE = resolve(import.meta.dirname, 'discord.css');

/** A single, self-contained HTML file. */
export function galleryPage(groups: readonly Played[]): string {
  const links = groups.map(({ name }) => `<a href="#${anchor(name)}">${escapeHtml(name)}</a>`);
  return [
    '<!doctype html><html lang="en"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1"><title>Gallery of messages</title>',
    `<style>${readFileSync(STYLE, 'utf8')}</style></head><body>`,
    '<header><h1>Gallery of messages</h1>',
    `<nav aria-label="Commands">${links.join(' ')}</nav></header><main>`,
    ...groups.map(groupToHtml),
    '</main></body></html>',
  ].join('\n');
}

function groupToHtml({ name, scenes, names }: Played): string {
  const shown = scenes.map(({ id, title, shots }) => {
    const drawn = shots.map((shot) => shotToHtml(shot, names)).join('\n');
    return `<section aria-label="${escapeHtml(`${name}: ${title}`)}"><h3>${escapeHtml(title)}</h3><div class="scene" id="${id}">${drawn}</div></section>`;
  });
  return element('div', 'group', `<h2 id="${anchor(name)}">${escapeHtml(name)}</h2>${shown.join('\n')}`);
}

const anchor = (name: string) => name.replace(/[^a-z0-9]+/giu, '-').toLowerCase();
