/** What a person saw, as HTML in Discord's style: messages with their author, autocomplete choices, modals. */

import { type APIMessage, MessageFlags } from 'discord-api-types/v10';
import { asRecord, asString } from '../../discord/fake/validate/spec.js';
import type { Shot } from '../stage.js';
import { componentsToHtml } from './components.js';
import { element, escapeHtml } from './html.js';
import { markdownToHtml, type Names } from './markdown.js';

/** A fixed time, so that pictures do not change from run to run. */
const TIME = 'Today at 10:24';
const PERSON = 'Mina';

/** The shot as HTML; `names` are those of people and channels that may be mentioned. */
export function shotToHtml(shot: Shot, names: Names): string {
  switch (shot.kind) {
    case 'said':
      return messageToHtml({
        author: PERSON,
        isApp: false,
        above: '',
        body: markdownToHtml(shot.text, names),
        below: '',
      });
    case 'message':
      return botMessageToHtml(shot.message, shot.did, names);
    case 'choices':
      return choicesToHtml(shot);
    case 'modal':
      return modalToHtml(shot.modal, names);
  }
}

function botMessageToHtml(message: APIMessage, did: string | null, names: Names): string {
  const isPrivate = (Number(message.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
  const content = message.content === '' ? '' : element('div', 'text', markdownToHtml(message.content, names));
  const used = did === null ? '' : `${PERSON} used <span class="command">${escapeHtml(did)}</span>`;
  return messageToHtml({
    author: message.author.global_name ?? message.author.username,
    isApp: true,
    above: did === null ? '' : element('div', 'above', used),
    body: `${content}${componentsToHtml(message.components, names)}`,
    below: isPrivate ? element('div', 'below', 'Only you can see this') : '',
  });
}

interface Framed {
  readonly author: string;
  readonly isApp: boolean;
  readonly above: string;
  readonly body: string;
  readonly below: string;
}

function messageToHtml({ author, isApp, above, body, below }: Framed): string {
  const initial = escapeHtml(author.slice(0, 1).toUpperCase());
  const tag = isApp ? '<span class="tag">APP</span>' : '';
  const head = `<span class="author">${escapeHtml(author)}</span>${tag}<span class="clock">${TIME}</span>`;
  return element(
    'div',
    `message${isApp ? ' by-app' : ''}`,
    `${above}<div class="avatar" aria-hidden="true">${initial}</div><div class="body"><div class="head">${head}</div>${body}${below}</div>`,
  );
}

function choicesToHtml({ command, typed, choices }: Extract<Shot, { kind: 'choices' }>): string {
  const listed = choices.map(({ name }) => element('div', 'choice', escapeHtml(name))).join('');
  const none = element('div', 'choice', 'No options match your search');
  const box = element('div', 'typing', `<b>${escapeHtml(command)}</b> ${escapeHtml(typed)}`);
  return element('div', 'choices', `<div class="choice-list">${listed === '' ? none : listed}</div>${box}`);
}

function modalToHtml(modal: unknown, names: Names): string {
  const { title, components } = asRecord(modal);
  const buttons = ['<button type="button" class="button secondary">Cancel</button>'];
  buttons.push('<button type="button" class="button primary">Submit</button>');
  const foot = element('div', 'modal-foot', buttons.join(''));
  const head = element('div', 'modal-title', escapeHtml(asString(title)));
  return element('div', 'modal', `${head}${componentsToHtml(components, names)}${foot}`);
}
