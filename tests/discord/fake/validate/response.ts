// What Discord refuses in the bodies that answer an interaction without being a message: deferral, choices, modal.

import {
  InteractionApplicationCommandAutocompleteCallbackIntegerDataSchema as IntegerChoices,
  ModalInteractionCallbackRequestDataSchema as Modal,
  InteractionApplicationCommandAutocompleteCallbackNumberDataSchema as NumberChoices,
  InteractionApplicationCommandAutocompleteCallbackStringDataSchema as StringChoices,
} from 'discord-api-spec/zod';
import { ApplicationCommandOptionType, MessageFlags } from 'discord-api-types/v10';
import type { Problem } from '../errors.js';
import { componentProblems, placedComponents } from './components.js';
import { CHOICE_VALUE_CHARACTERS, MODAL_COMPONENTS } from './limits.js';
import { asArray, asRecord, asString, specProblems } from './spec.js';

const AT = ['data'] as const;

/** A deferred answer may carry only the EPHEMERAL flag (receiving-and-responding.mdx). */
export function deferralProblems(data: unknown): Problem[] {
  const { flags, tts: _tts, ...rest } = asRecord(data);
  const other = Object.keys(rest).map((key) => ({
    path: [...AT, key],
    code: 'BASE_TYPE_UNKNOWN_KEY',
    message: 'A deferred answer carries nothing but flags',
  }));
  if ((Number(flags ?? 0) & ~MessageFlags.Ephemeral) === 0) return other;
  const message = 'A deferred answer may only be EPHEMERAL';
  return [...other, { path: [...AT, 'flags'], code: 'BITFIELD_TYPE_INVALID', message }];
}

/** At most 25 choices of the focused option's type, names and string values of at most 100 characters. */
export function choicesProblems(data: unknown, optionType: ApplicationCommandOptionType): Problem[] {
  const schema =
    optionType === ApplicationCommandOptionType.Integer
      ? IntegerChoices
      : optionType === ApplicationCommandOptionType.Number
        ? NumberChoices
        : StringChoices;
  return [
    ...specProblems(schema, data ?? {}, AT),
    ...choiceValueProblems(asRecord(data)['choices'], [...AT, 'choices']),
  ];
}

/** The values of choices that are strings are shorter than the description says. */
export function choiceValueProblems(choices: unknown, at: Problem['path']): Problem[] {
  return asArray(choices).flatMap((choice, index) => {
    const value = asString(asRecord(choice)['value']);
    const isBlank = asRecord(choice)['value'] === '';
    if (value.length <= CHOICE_VALUE_CHARACTERS && !isBlank) return [];
    const message = `Must be between 1 and ${CHOICE_VALUE_CHARACTERS} in length.`;
    return [{ path: [...at, index, 'value'], code: 'BASE_TYPE_BAD_LENGTH', message }];
  });
}

/** Title, one to five parts, no custom id twice. */
export function modalProblems(data: unknown): Problem[] {
  const components = asRecord(data)['components'];
  const placed = placedComponents(components, [...AT, 'components']);
  const tooMany: Problem[] =
    asArray(components).length > MODAL_COMPONENTS
      ? [
          {
            path: [...AT, 'components'],
            code: 'BASE_TYPE_BAD_LENGTH',
            message: `Must be between 1 and ${MODAL_COMPONENTS} in length.`,
          },
        ]
      : [];
  return [...specProblems(Modal, data, AT), ...tooMany, ...componentProblems(placed)];
}
