/** `/outline`: the sections of the brief with their paragraphs. */

import type { Document } from '../../corpus/document.js';
import { libraryOf } from '../library.js';
import { renderOutline } from '../render/outline.js';
import { replyPrivately } from '../reply.js';
import type { Command } from './command.js';
import { commandEverywhere } from './everywhere.js';

export const outline: Command = {
  define: () => commandEverywhere('outline'),
  run: async (interaction, { answerer, delivery, words }) => {
    const documents: Document[] = libraryOf(answerer.corpus).documents.map(({ document }) => document);
    await replyPrivately(interaction, renderOutline(documents, words), delivery);
  },
  autocomplete: null,
};
