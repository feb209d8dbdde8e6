import * as z from 'zod/mini';
import { Day } from '../../../src/domain/calendar';
import type { CaseCommand } from '../../../src/domain/case-file/command';
import type { DispositionKind, SoftwareMeans } from '../../../src/domain/case-file/disposition';
import type { AccountId, CaseItemId } from '../../../src/domain/id';

/** A disposition as it is being written. */
export interface DispositionDraft {
  readonly kind: DispositionKind | null;
  readonly means: SoftwareMeans | null;
  readonly amount: string;
  readonly unit: string;
  readonly decidedBy: AccountId | null;
  readonly decidedOn: string;
  readonly concession: string;
  readonly note: string;
}

type Words = Extract<CaseCommand, { kind: 'dispose' }>['disposition'];

type ReadDraft =
  | { readonly kind: 'missing'; readonly problems: Readonly<Record<string, string>> }
  | { readonly kind: 'read'; readonly disposition: Words };

/** A number as people write it: with a comma or a point. Null where it is none, or less than nothing. */
function amountIn(text: string): number | null {
  const amount = Number(text.trim().replace(',', '.'));
  return Number.isFinite(amount) && amount >= 0 ? amount : null;
}

function quantityProblem({ amount, unit }: DispositionDraft): string | null {
  if (amount.trim() === '') return unit.trim() === '' ? null : 'Write how many.';
  if (amountIn(amount) === null) return 'Write a number.';
  return unit.trim() === '' ? 'Write of what: pieces, devices, releases …' : null;
}

/** What was written as the record takes it, or what each field still needs. */
export function readDraft(draft: DispositionDraft, id: CaseItemId): ReadDraft {
  const { kind, means, decidedBy, note } = draft;
  const decidedOn = z.safeParse(Day, draft.decidedOn);
  const quantity = quantityProblem(draft);
  const isUnreferred = kind === 'concession' && draft.concession.trim() === '';
  if (!kind || !decidedBy || !decidedOn.success || quantity || isUnreferred) {
    const problems = {
      ...(!kind && { kind: 'Choose one of the four.' }),
      ...(quantity && { quantity }),
      ...(!decidedBy && { decidedBy: 'Choose who decided.' }),
      ...(!decidedOn.success && { decidedOn: 'Choose the day of the decision.' }),
      ...(isUnreferred && { concession: 'Write where it stands: a number, a document.' }),
    };
    return { kind: 'missing', problems };
  }
  const amount = draft.amount.trim() === '' ? null : amountIn(draft.amount);
  const concession = kind === 'concession' ? draft.concession.trim() : null;
  return {
    kind: 'read',
    disposition: {
      id,
      kind,
      ...(means && { means }),
      ...(amount !== null && { quantity: { amount, unit: draft.unit.trim() } }),
      decidedBy,
      decidedOn: decidedOn.data,
      ...(concession !== null && { concession }),
      note: note.trim(),
    },
  };
}
