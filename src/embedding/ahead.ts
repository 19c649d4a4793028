/** Loads the model of English questions while the rest of the program is still being read: each takes half of a start. */

import { chooseModels } from './model.js';
import { embedInThread } from './thread.js';

/** Starts the embedding thread. A model that cannot be had is no failure here: whoever needs it first is told. */
export function loadAhead(settings: { readonly modelsDir: string; readonly embeddingModel: string | undefined }): void {
  chooseModels(settings.modelsDir, settings.embeddingModel)
    .then(({ english }) => embedInThread(english, '', 'query'))
    .catch(() => undefined);
}
