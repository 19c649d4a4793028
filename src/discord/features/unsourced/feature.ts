/** `/unsourced`: claims of fact with no source beside them. */

import { lookUpCommand } from '../../gateway/look-up-command.js';

export const unsourced = lookUpCommand({ name: 'unsourced' });
