import * as z from 'zod/mini';
import { Instant } from '../calendar';
import { written } from '../causes/written';
import { AccountId, IssueReference } from '../id';

/** Characters of a candidate's name. */
export const elsewhereNameLimit = 120;

/** Where the same thing could be: named by what it shares with this case. */
export const Candidate = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('issue'), issue: IssueReference }),
  z.strictObject({
    kind: z.enum(['component', 'process', 'version', 'causeClass', 'place']),
    name: written(elsewhereNameLimit),
  }),
]);
export type Candidate = z.infer<typeof Candidate>;

/** Two candidates are the same when their names are. */
export const candidateName = (candidate: Candidate): string =>
  candidate.kind === 'issue'
    ? `issue ${candidate.issue.id}`
    : `${candidate.kind} ${candidate.name}`;

/** Somebody looked there (ISO 9001 10.2.1 b): it is there as well, or it does not apply. */
export const ElsewhereAnswer = z.strictObject({
  candidate: Candidate,
  answer: z.enum(['confirmed', 'notApplicable']),
  /** What is done there, or why it cannot be there. */
  note: written(300),
  /** The issue in which it is looked after there, where one was made. */
  check: z.optional(IssueReference),
  by: AccountId,
  at: Instant,
});
export type ElsewhereAnswer = z.infer<typeof ElsewhereAnswer>;
export const elsewhereLimit = 60;
