/** Messages stay on servers for years: a custom id that the bot once sent must go on finding its feature. Add to the list, never take away. */

import { expect, it } from 'vitest';
import { decodeButton } from '../../../src/discord/custom-id/button.js';
import { decodeLookUp } from '../../../src/discord/custom-id/look-up.js';
import { features } from '../features-list.js';

it.each([
  '1:context:01234567:89abcdef:p12.0.2,p40',
  '1:more:01234567:89abcdef:p12.0,fn9.0',
  '1:sources:01234567:89abcdef:p12.0',
  '1:check:01234567:89abcdef:p12.0',
  '1:read:01234567:89abcdef:p12.1200',
  '1:speaks:01234567:89abcdef:p12',
  '1:discuss:01234567:89abcdef:matter1',
  '1:helpful:01234567:89abcdef:ref4.0',
  '1:unhelpful:01234567:89abcdef:',
  '1:group:01234567:89abcdef:',
  '1:resolve:01234567:89abcdef:p12.0',
  '1:report:01234567:89abcdef:p12.0,p40',
])('the button %s has a feature', (id) => {
  expect(features.button(decodeButton(id)?.action ?? '')).not.toBeNull();
});

it.each([
  'L1:outline:01234567:89abcdef:0:',
  'L1:read:01234567:89abcdef:0:introduction',
  'L1:find:01234567:89abcdef:10:missile',
  'L1:passage:01234567:89abcdef:0:12',
  'L1:define:01234567:89abcdef:0:hedging',
  'L1:compare:01234567:89abcdef:0:US,CN',
  'L1:timeline:01234567:89abcdef:12:',
  'L1:numbers:01234567:89abcdef:12:',
  'L1:start:01234567:89abcdef:0:',
  'L1:source:01234567:89abcdef:0:ref1',
  'L1:sources:01234567:89abcdef:8:section',
  'L1:footnote:01234567:89abcdef:0:9',
  'L1:who:01234567:89abcdef:0:12',
  'L1:unsourced:01234567:89abcdef:5:',
  'L1:cite:01234567:89abcdef:0:apa:p12',
  'L1:open:01234567:89abcdef:0:',
  'L1:ask:01234567:89abcdef:0:',
  'L1:define:-:-:0:hedging',
])('the look-up %s has a feature', (id) => {
  const name = decodeLookUp(id)?.name ?? '';
  expect(features.all.map((feature) => feature.name)).toContain(name);
  expect(features.lookUp(name)).not.toBeNull();
});

it.each([
  '1:choose:123456789012345678',
  'settings:channels',
  'settings:switches',
  'settings:language',
  'settings:daily',
  'settings:stop-daily',
  'settings:check',
  'reports:send:01234567:89abcdef:p12.0',
  'reports:page:10',
  'reports:export',
  'reports:confirm:1790000000000',
  'reports:delete:1790000000000',
  'settings:time:123456789012345678',
])('the component %s has a feature', (id) => {
  expect(features.components(id)).not.toBeNull();
});
