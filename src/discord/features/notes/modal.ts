/** The modals to write a note and to change one. */

import { type APIModalInteractionResponseCallbackData, ComponentType, TextInputStyle } from 'discord.js';
import type { Note } from '../../../store/notes.js';
import type { Words } from '../../../words/words.js';
import { shorten } from '../../card/escape.js';
import { OPTION_CHARS, SELECT_OPTIONS } from '../../platform/limits.js';
import { INPUTS, noteId } from './custom-ids.js';
import { MODAL } from './words.js';

type Part = APIModalInteractionResponseCallbackData['components'][number];

/** Half a page; it is shown in a message together with its passage. */
const LONGEST_NOTE_CHARS = 800;
const LONGEST_TAG_CHARS = 30;

interface NewNote {
  readonly customId: string;
  /** The passages to choose from; a single one needs no choice. */
  readonly passages: readonly { readonly label: string; readonly value: string }[];
  /** Whether the note can be shown where the person is. */
  readonly canShow: boolean;
}

/** The modal for a new note. */
export function newNoteModal(
  { customId, passages, canShow }: NewNote,
  words: Words,
): APIModalInteractionResponseCallbackData {
  const choice: Part[] = passages.length > 1 ? [passageChoice(passages, words)] : [];
  const show: Part[] = canShow
    ? [
        {
          type: ComponentType.Label,
          label: words.say(MODAL.show),
          description: words.say(MODAL.showMeaning),
          component: { type: ComponentType.Checkbox, custom_id: INPUTS.show },
        },
      ]
    : [];
  return {
    custom_id: customId,
    title: words.say(MODAL.title),
    components: [...choice, ...textInputs({ note: '', tag: '' }, words), ...show],
  };
}

/** The modal to change a note, filled in with it. */
export const changeNoteModal = (note: Note, words: Words): APIModalInteractionResponseCallbackData => ({
  custom_id: noteId('change', note.id),
  title: words.say(MODAL.title),
  components: textInputs(note, words),
});

const passageChoice = (passages: NewNote['passages'], words: Words): Part => ({
  type: ComponentType.Label,
  label: words.say(MODAL.passage),
  component: {
    type: ComponentType.StringSelect,
    custom_id: INPUTS.passage,
    options: passages.slice(0, SELECT_OPTIONS).map(({ label, value }, position) => ({
      label: shorten(label, OPTION_CHARS),
      value,
      ...(position === 0 ? { default: true } : {}),
    })),
  },
});

const textInputs = ({ note, tag }: Pick<Note, 'note' | 'tag'>, words: Words): Part[] => [
  {
    type: ComponentType.Label,
    label: words.say(MODAL.note),
    component: {
      type: ComponentType.TextInput,
      custom_id: INPUTS.note,
      style: TextInputStyle.Paragraph,
      max_length: LONGEST_NOTE_CHARS,
      ...(note === '' ? {} : { value: note }),
    },
  },
  {
    type: ComponentType.Label,
    label: words.say(MODAL.tag),
    description: words.say(MODAL.tagExample),
    component: {
      type: ComponentType.TextInput,
      custom_id: INPUTS.tag,
      style: TextInputStyle.Short,
      required: false,
      max_length: LONGEST_TAG_CHARS,
      ...(tag === '' ? {} : { value: tag }),
    },
  },
];

/** What was typed as a tag in the form in which it is kept: one word, without `#`. */
export const tagOf = (typed: string): string => typed.replaceAll('#', ' ').trim().split(/\s+/u).join('-');
