import { AccountId, CauseId, IssueId } from '../../id';
import type { Cause } from '../cause';
import { emptyCauseDocument } from '../document';
import type { Subject } from '../rules/subject';
import type { Chain } from './chain';

/** A report does not say who wrote it. */
const somebody = AccountId.parse('unknown');

export const whyId = (index: number): CauseId => CauseId.parse(`chain${index}`);
export const rootId = CauseId.parse('chainroot');
export const actionId = (index: number): IssueId => IssueId.parse(String(index + 1));

const causeOf = (id: CauseId, parent: CauseId | null, text: string): Cause => ({
  id,
  parent,
  leg: 'occurrence',
  text,
  class: 'unknown',
  author: somebody,
  standing: { kind: 'considered' },
  root: id === rootId,
  reading: 'unread',
  evidence: [],
  verifications: [],
  actions: [],
});

/** The chain as the rules see it: they stay silent about everything a report of this form cannot say. */
export function subjectOfChain({ problem, whys, root, actions }: Chain): Subject {
  const asked = whys.map((text, index) =>
    causeOf(whyId(index), index === 0 ? null : whyId(index - 1), text),
  );
  const named = root.trim() === '' ? [] : [causeOf(rootId, asked.at(-1)?.id ?? null, root)];
  return {
    document: {
      ...emptyCauseDocument,
      problem: { ...emptyCauseDocument.problem, what: problem },
      causes: [...asked, ...named],
    },
    known: new Set(['problem', 'causes', 'actionTexts']),
    actions: actions.map((summary, index) => ({
      id: actionId(index),
      key: `a${index}`,
      summary,
      createdAt: null,
    })),
    begunAt: null,
  };
}
