import type { DueKind, DueLine } from '../../../domain/reminders/due-line';
import { quoted } from '../quoted';
import { dayWords, daysWords } from './day-words';

type Words = (line: DueLine) => string;

const dayIn = ({ data }: DueLine, name: string): string => dayWords(data[name] ?? '');

const since = (line: DueLine): string =>
  line.data['since'] === undefined ? '' : ` since ${dayIn(line, 'since')}`;

function past(line: DueLine): string {
  const first = line.data['originalDue'];
  const before = first === undefined ? '' : ` (first planned for ${dayWords(first)})`;
  return `was due on ${dayIn(line, 'due')}${before}, ${daysWords(line.daysLate)} ago`;
}

const words: Readonly<Record<DueKind, Words>> = {
  triageWaiting: (line) => `waits for triage${since(line)}`,
  caseOverdue: past,
  actionOverdue: past,
  containmentOutlives: (line) =>
    `the fix is in place${since(line)}. Is ${quoted(line.data['what'] ?? 'the containment')} still needed?`,
  checkOpen: (line) => `the effectiveness check is open${since(line)}. Did it help?`,
  verdictMissing: (line) => `what was found is there${since(line)} and waits for your verdict`,
  criterionMissing: () => 'nothing says yet what would prove that the actions work',
  extensionUnexplained: (line) =>
    `${line.data['moved'] ?? 'it'} moved from ${dayIn(line, 'from')} to ${dayIn(line, 'to')}. A word on why is missing`,
};

/** What waits, as the end of a line that begins with the issue. */
export const lineSentence = (line: DueLine): string => words[line.kind](line);

/** How many of a kind wait: “3 reports for triage”. */
const names: Readonly<Record<DueKind, readonly [one: string, many: string]>> = {
  triageWaiting: ['report for triage', 'reports for triage'],
  caseOverdue: ['case past its day', 'cases past their day'],
  actionOverdue: ['action past its day', 'actions past their day'],
  containmentOutlives: ['containment to look at again', 'containments to look at again'],
  checkOpen: ['open effectiveness check', 'open effectiveness checks'],
  verdictMissing: ['verdict', 'verdicts'],
  criterionMissing: ['criterion to be set', 'criteria to be set'],
  extensionUnexplained: ['extension without a reason', 'extensions without a reason'],
};

export function countWords(kind: DueKind, count: number): string {
  const [one, many] = names[kind];
  return `${count} ${count === 1 ? one : many}`;
}
