import type { CauseCommand } from '../../../src/domain/causes/command';
import { CauseId } from '../../../src/domain/id';

export const cause = (name: string): CauseId => CauseId.parse(`cause${name}`);

export const addCause = (name: string, text = '', parent: string | null = null): CauseCommand => ({
  kind: 'addCause',
  id: cause(name),
  parent: parent === null ? null : cause(parent),
  after: null,
  leg: 'occurrence',
  text,
});

export const reword = (name: string, text: string): CauseCommand => ({
  kind: 'reword',
  id: cause(name),
  text,
});

export const remove = (name: string): CauseCommand => ({ kind: 'removeCause', id: cause(name) });

export const state = (text: string): CauseCommand => ({
  kind: 'stateProblem',
  field: 'what',
  text,
});
