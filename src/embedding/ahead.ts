/** Loads the model for English questions while the rest of the program is still being imported: each is half of the start-up time. */

import { chooseModels } from './model.js';
import { embedInThread } from './thread.js';

/** Starts the embedding thread. An unavailable model is not an error here; it is reported when the model is first needed. */
export function loadAhead(settings: { readonly modelsDir: string; readonly embeddingModel: string | undefined }): void {
  chooseModels(settings.modelsDir, settings.embeddingModel)
    .then(({ english }) => embedInThread(english, '', 'query'))
    .catch(() => undefined);
}
