import type { AccountId } from '../../id';
import type { Cause } from '../cause';
import { editCause } from '../edit-cause';
import type { Handling } from '../handling';
import { causeOf } from '../outline';

const worded = (cause: Cause, text: string, actor: AccountId): Cause => ({
  ...cause,
  text,
  wordedBy: cause.author === actor ? undefined : actor,
});

export const reword: Handling<'reword'> = {
  apply: (document, { id, text }, { actor }) =>
    editCause(document, id, (cause) => (cause.text === text ? cause : worded(cause, text, actor))),
  inverse: (before, { id }) => {
    const cause = causeOf(before, id);
    return cause ? { kind: 'reword', id, text: cause.text } : null;
  },
};

export const classify: Handling<'classify'> = {
  apply: (document, command) =>
    editCause(document, command.id, (cause) => ({ ...cause, class: command.class })),
  inverse: (before, { id }) => {
    const cause = causeOf(before, id);
    return cause ? { kind: 'classify', id, class: cause.class } : null;
  },
};

export const assignLeg: Handling<'assignLeg'> = {
  apply: (document, { id, leg }) => editCause(document, id, (cause) => ({ ...cause, leg })),
  inverse: (before, { id }) => {
    const cause = causeOf(before, id);
    return cause ? { kind: 'assignLeg', id, leg: cause.leg } : null;
  },
};

export const readLink: Handling<'readLink'> = {
  apply: (document, { id, reading, as }) =>
    editCause(document, id, (cause) => ({ ...cause, reading, readAs: as })),
  inverse: (before, { id }) => {
    const cause = causeOf(before, id);
    if (!cause) return null;
    const { reading, readAs } = cause;
    return { kind: 'readLink', id, reading, ...(readAs === undefined ? {} : { as: readAs }) };
  },
};

export const noteLink: Handling<'noteLink'> = {
  apply: (document, { id, note }) =>
    editCause(document, id, (cause) => ({ ...cause, linkNote: note ?? undefined })),
  inverse: (before, { id }) => {
    const cause = causeOf(before, id);
    return cause ? { kind: 'noteLink', id, note: cause.linkNote ?? null } : null;
  },
};

export const dateCause: Handling<'dateCause'> = {
  apply: (document, { id, on }) =>
    editCause(document, id, (cause) => ({ ...cause, on: on ?? undefined })),
  inverse: (before, { id }) => {
    const cause = causeOf(before, id);
    return cause ? { kind: 'dateCause', id, on: cause.on ?? null } : null;
  },
};

export const locate: Handling<'locate'> = {
  apply: (document, { id, within }) =>
    editCause(document, id, (cause) => ({ ...cause, within: within ?? undefined })),
  inverse: (before, { id }) => {
    const cause = causeOf(before, id);
    return cause ? { kind: 'locate', id, within: cause.within ?? null } : null;
  },
};
