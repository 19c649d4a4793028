/** The menus, buttons and modals of a person's notes: open, change, share, delete; each updates the private message in place. */

import type {
  ChannelSelectMenuInteraction,
  MessageComponentInteraction,
  ModalMessageModalSubmitInteraction,
} from 'discord.js';
import { changeNote, deleteNote, type Note, noteOf } from '../../../store/notes.js';
import { postsOf } from '../../../store/posts.js';
import { formOf } from '../../card/delivery.js';
import { renderNotice } from '../../card/notice.js';
import { replyPrivately } from '../../card/reply.js';
import { type Rendering, withOpening } from '../../card/view.js';
import { CARD } from '../../card/words.js';
import type { RequestContext } from '../../gateway/context.js';
import type { OwnInteraction } from '../../gateway/feature.js';
import { removePosts } from '../../gateway/remove-posts.js';
import { libraryOf } from '../../library/library.js';
import { placeNow, renderDeletion, renderNote } from './card.js';
import { decodeNote, INPUTS } from './custom-ids.js';
import { renderNotes } from './list.js';
import { changeNoteModal, tagOf } from './modal.js';
import { postNote, shareableChannel } from './post.js';
import { takeNote } from './save.js';
import { MESSAGES } from './words.js';

type InMessage = MessageComponentInteraction | ModalMessageModalSubmitInteraction;

/** Does what the component or modal is for. */
export async function useNotes(interaction: OwnInteraction, context: RequestContext): Promise<void> {
  const { words, delivery, store } = context;
  const state = decodeNote(interaction.customId ?? '');
  if (state?.kind === 'new' && interaction.isModalSubmit()) return takeNote(interaction, state.button, context);
  if (state === null || state.kind === 'new' || (interaction.isModalSubmit() && !interaction.isFromMessage())) {
    return replyPrivately(interaction, renderNotice(words.say(CARD.buttonUnknown)), delivery);
  }
  const { user } = interaction;
  if (state.kind === 'page') return update(interaction, await renderNotes(user.id, state, context), context);
  const id = state.kind === 'open' ? chosenIn(interaction) : state.noteId;
  const note = await noteOf(store, user.id, id);
  if (note === null) return showList(interaction, words.say(MESSAGES.unknown), context);
  switch (state.kind) {
    case 'edit':
      if (interaction.isMessageComponent()) await interaction.showModal(changeNoteModal(note, words));
      return;
    case 'change':
      return interaction.isModalSubmit() ? change(interaction, note, context) : undefined;
    case 'delete':
      return update(interaction, renderDeletion(note, words), context);
    case 'erase':
      return erase(interaction, note, context);
    case 'accept':
      return accept(interaction, note, context);
    case 'share':
      return interaction.isChannelSelectMenu() ? share(interaction, note, context) : undefined;
    default:
      return show(interaction, note, context);
  }
}

const chosenIn = (interaction: InMessage): string =>
  interaction.isStringSelectMenu() ? (interaction.values[0] ?? '') : '';

async function change(interaction: ModalMessageModalSubmitInteraction, note: Note, context: RequestContext) {
  const { fields, user } = interaction;
  const written = {
    note: fields.getTextInputValue(INPUTS.note).trim(),
    tag: tagOf(fields.getTextInputValue(INPUTS.tag)),
  };
  await changeNote(context.store, user.id, note.id, written);
  await show(interaction, { ...note, ...written }, context);
}

async function erase(interaction: InMessage, note: Note, context: RequestContext): Promise<void> {
  const { store, shutdown, words } = context;
  const posts = await postsOf(store, interaction.user.id, note.id);
  await deleteNote(store, interaction.user.id, note.id);
  // There may be many, and Discord waits three seconds for the response.
  shutdown.add(removePosts(interaction.client, posts, context));
  await showList(interaction, words.say(MESSAGES.deleted), context);
}

/** The note is now on the passage as it reads in the present edition. */
async function accept(interaction: InMessage, note: Note, context: RequestContext): Promise<void> {
  const library = libraryOf(context.answerer.corpus);
  const now = placeNow(note, library);
  const edition = library.document(note.document)?.edition;
  if (now.kind === 'gone' || edition === undefined) return show(interaction, note, context);
  const accepted = { edition, address: now.passage.address, passage: now.passage.text };
  await changeNote(context.store, interaction.user.id, note.id, accepted);
  await show(interaction, { ...note, ...accepted }, context);
}

async function share(interaction: ChannelSelectMenuInteraction, note: Note, context: RequestContext): Promise<void> {
  const { words, delivery } = context;
  const place = { channel: `<#${interaction.values[0] ?? ''}>` };
  await interaction.deferUpdate();
  const picked = interaction.inCachedGuild() ? (interaction.channels.first() ?? null) : null;
  const channel = interaction.inCachedGuild() ? shareableChannel(picked, interaction, context) : null;
  if (channel !== null) await postNote(note, channel, interaction.user.id, context);
  const notice = words.say(channel === null ? MESSAGES.notThere : MESSAGES.shared, place);
  const rendering = cardOf(interaction, note, context, notice);
  await delivery.in(formOf(interaction.message)).deliver(rendering, (body) => interaction.editReply(body));
}

const show = (interaction: InMessage, note: Note, context: RequestContext): Promise<void> =>
  update(interaction, cardOf(interaction, note, context), context);

function cardOf(interaction: InMessage, note: Note, context: RequestContext, notice?: string): Rendering {
  const { words, answerer, readerUrl } = context;
  const setting = { words, library: libraryOf(answerer.corpus, readerUrl) };
  return renderNote(note, setting, {
    canShare: interaction.inCachedGuild(),
    ...(notice === undefined ? {} : { notice }),
  });
}

async function showList(interaction: InMessage, opening: string, context: RequestContext): Promise<void> {
  const notes = await renderNotes(interaction.user.id, { from: 0, search: '' }, context);
  await update(interaction, withOpening(opening, notes), context);
}

async function update(interaction: InMessage, rendering: Rendering, { delivery }: RequestContext): Promise<void> {
  const message = interaction.message;
  await delivery.in(formOf(message)).deliver(rendering, (body) => interaction.update(body));
}
