/** The typesetting thread. */

import { serveTasks } from '../task-thread.js';
import { typeset } from './typesetting.js';

serveTasks(typeset);
