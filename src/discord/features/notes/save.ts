/** 'Save' below an answer or a passage, and in the menu of a message: a modal, then the note is kept. */

import type { ButtonInteraction, MessageContextMenuCommandInteraction, ModalSubmitInteraction } from 'discord.js';
import { keepNote, NOTES_PER_PERSON } from '../../../store/notes.js';
import { addressInWords } from '../../card/citation.js';
import { callOf } from '../../card/command-name.js';
import { renderNotice } from '../../card/notice.js';
import { replyPrivately } from '../../card/reply.js';
import { CARD } from '../../card/words.js';
import { type ButtonState, decodeButton, encodeButton, type PassageMark } from '../../custom-id/button.js';
import { customIdsIn } from '../../custom-id/finding.js';
import type { RequestContext } from '../../gateway/context.js';
import type { ButtonSetting } from '../../gateway/feature.js';
import { libraryOf, passageAt } from '../../library/library.js';
import { shortEdition } from '../../library/short-key.js';
import { INPUTS, newNoteId } from './custom-ids.js';
import { newNoteModal, tagOf } from './modal.js';
import { channelHere, postNote } from './post.js';
import { COMMAND, MESSAGES } from './words.js';

type Saving = ButtonInteraction | MessageContextMenuCommandInteraction;

/** Asks for a note on one of the passages of the button. */
export const askForNote = (
  interaction: ButtonInteraction,
  { state }: ButtonSetting,
  context: RequestContext,
): Promise<void> => showModal(interaction, state, context);

/** Asks for a note on one of the passages of the message. */
export async function askForNoteOn(
  interaction: MessageContextMenuCommandInteraction,
  context: RequestContext,
): Promise<void> {
  const { words, delivery } = context;
  const states = customIdsIn(interaction.targetMessage).flatMap((id) => decodeButton(id) ?? []);
  const [first] = states.filter(({ passages }) => passages.length > 0);
  if (first === undefined) {
    await replyPrivately(interaction, renderNotice(words.say(MESSAGES.noPassage)), delivery);
    return;
  }
  const passages = new Map<string, PassageMark>();
  for (const state of states) {
    if (state.document !== first.document || state.edition !== first.edition) continue;
    for (const mark of state.passages) passages.set(mark.address, passages.get(mark.address) ?? mark);
  }
  await showModal(interaction, { ...first, passages: [...passages.values()] }, context);
}

async function showModal(interaction: Saving, state: ButtonState, context: RequestContext): Promise<void> {
  const { words, answerer, delivery } = context;
  const entry = libraryOf(answerer.corpus).byShortKey(state.document);
  const known = state.passages.filter(({ address }) => entry !== null && passageAt(entry, address) !== null);
  if (entry === null || shortEdition(entry.edition) !== state.edition || known.length === 0) {
    await replyPrivately(interaction, renderNotice(words.say(CARD.buttonUnknown)), delivery);
    return;
  }
  const passages = known.map(({ address }) => {
    const { text } = passageAt(entry, address) ?? { text: '' };
    return { label: `${addressInWords(address, words) || address} · ${text}`, value: address };
  });
  // Where there is a choice, the menu of the modal holds the passages.
  const button = encodeButton({ ...state, action: 'save', passages: passages.length > 1 ? [] : unmarked(known) });
  const canShow = channelHere(interaction, context) !== null;
  await interaction.showModal(newNoteModal({ customId: newNoteId(button), passages, canShow }, words));
}

/** Keeps the note of the modal, and shows it in the channel if the person wants. */
export async function takeNote(
  interaction: ModalSubmitInteraction,
  button: string,
  context: RequestContext,
): Promise<void> {
  const { words, delivery, store, answerer, now } = context;
  const { fields, user } = interaction;
  const tell = (text: string) => replyPrivately(interaction, renderNotice(text), delivery);
  const state = decodeButton(button);
  const entry = libraryOf(answerer.corpus).byShortKey(state?.document ?? '');
  const [chosen] = fields.fields.has(INPUTS.passage) ? fields.getStringSelectValues(INPUTS.passage) : [];
  const passage = entry === null ? null : passageAt(entry, chosen ?? state?.passages[0]?.address ?? '');
  if (entry === null || passage === null || shortEdition(entry.edition) !== state?.edition) {
    return tell(words.say(CARD.buttonUnknown));
  }
  const note = {
    document: entry.document.id,
    edition: entry.edition,
    address: passage.address,
    passage: passage.text,
    note: fields.getTextInputValue(INPUTS.note).trim(),
    tag: tagOf(fields.getTextInputValue(INPUTS.tag)),
    notedAt: now(),
  };
  const notes = callOf(COMMAND.name, words);
  const id = await keepNote(store, user.id, note);
  if (id === null) return tell(words.say(MESSAGES.full, { count: NOTES_PER_PERSON, notes }));
  const channel = channelHere(interaction, context);
  const isShown = channel !== null && fields.fields.has(INPUTS.show) && fields.getCheckbox(INPUTS.show);
  await tell(words.say(isShown ? MESSAGES.savedAndShown : MESSAGES.saved, { notes }));
  if (isShown) await postNote({ ...note, id }, channel, user.id, context);
}

/** The passages without their marked sentences, so that the custom id of a modal, which is longer, has room. */
const unmarked = (marks: readonly PassageMark[]) => marks.map(({ address }) => ({ address, marked: [] }));
