/** Finnish, only distinguished from the languages of the bot. */

import type { Language } from './language.js';
import { list } from './phrases.js';

export const finnish: Language = {
  code: 'fi',
  name: 'Finnish',
  script: 'Latin',
  detection: {
    functionWords: list(`
      ja; on; ei; että; mikä; mitä; mitkä; missä; mistä; mihin; milloin; kuka; ketkä; kenen; miksi; miten; kuinka;
      paljonko; montako; millainen; minä; vuonna; oli; ovat; olivat; onko; oliko; ovatko; se; ne; tämä; tämän; joka;
      jonka; kun; jos; tai; sekä; kanssa; mukaan; vai; kuten; voiko; pitäisikö; mutta; myös; tarkoittaa; välillä
    `),
    needsFunctionWord: true,
  },
};
