import type {
  CapaStep,
  Check,
  Day,
  Evidence,
  LegAside,
  Place,
  Remark,
  SheetRow,
  Why,
} from './case.ts';
import type { Person } from './company.ts';
import type { WorkItem } from './work-item.ts';

/** What a case is written with, so that its file reads as what happened. */
export const said = (by: Person, on: Day, text: string): Remark => ({ by, on, text });

export const measured = (value: number, unit: string, note: string): Evidence => ({
  value,
  unit,
  note,
});
export const seen = (what: string): Evidence => ({ seen: what });
export const interview = (role: string, answer: string): Evidence => ({
  asked: role,
  said: answer,
});
export const issue = (slug: string, note: string): Evidence => ({ issue: slug, note });
export const page = (slug: string, note: string): Evidence => ({ page: slug, note });
export const file = (slug: string, note: string): Evidence => ({ file: slug, note });
export const commit = (hash: string, note: string): Evidence => ({
  commit: `https://git.tarnwell.example/firmware/duo/-/commit/${hash}`,
  note,
});
export const paper = (path: string, note: string): Evidence => ({
  link: `https://docs.tarnwell.example/${path}`,
  note,
});

export const why = (of: NonNullable<Why['class']>, text: string, more: Omit<Why, 'text'> = {}) => ({
  class: of,
  text,
  ...more,
});

export const ruledOut = (
  of: NonNullable<Why['class']>,
  text: string,
  reason: string,
  more: Omit<Why, 'text' | 'ruledOut'> = {},
): Why => ({ class: of, text, ruledOut: reason, ...more });

const placeOf =
  (kind: Place['kind']) =>
  (name: string): Place => ({ kind, name });

export const inProcess = placeOf('process');
export const inDocument = placeOf('document');
export const inControl = placeOf('control');
export const inComponent = placeOf('component');

/** A line of the sheet: what is seen and what is not, and how the first is distinct and changed. */
export const row = (
  slug: string,
  question: SheetRow['question'],
  sides: readonly [is: string, isNot: string],
  why: readonly [distinction: string, change: string],
): SheetRow => ({
  slug,
  question,
  is: sides[0],
  isNot: sides[1],
  distinction: why[0],
  change: why[1],
});

export const aside = (leg: LegAside['leg'], reason: string): LegAside => ({ leg, reason });

export const root = (
  of: NonNullable<Why['class']>,
  text: string,
  more: Omit<Why, 'text' | 'root'>,
): Why => ({ class: of, text, root: true, ...more });

/** Each why answers the one before it; what stands beneath the last stays there. */
export function chain(first: Why, ...rest: readonly Why[]): Why {
  const [next, ...others] = rest;
  if (!next) return first;
  return { ...first, beneath: [chain(next, ...others), ...(first.beneath ?? [])] };
}

export const checked = (
  by: Person,
  on: Day,
  method: Check['method'],
  note: string,
  more: Pick<Check, 'failed'> = {},
): Check => ({ by, on, method, note, ...more });

export const step = (on: Day, by: Person, take: CapaStep['take']): CapaStep => ({ on, by, take });

/** On which day an issue moved where. */
type Journey = Readonly<Record<number, string>>;

const workIn =
  (project: WorkItem['project']) =>
  (
    slug: string,
    type: WorkItem['type'],
    summary: string,
    people: readonly [by: Person, assignee: Person],
    on: number,
    journey: Journey = {},
    more: Pick<WorkItem, 'description' | 'relatesTo' | 'due' | 'postponed'> = {},
  ): WorkItem => ({
    slug,
    project,
    type,
    summary,
    by: people[0],
    assignee: people[1],
    on,
    moves: Object.entries(journey).map(([day, to]) => ({ on: Number(day), to })),
    ...more,
  });

/** An issue on the firmware team's own board. */
export const firmwareWork = workIn('FW');
/** An issue beside the quality records. */
export const qualityWork = workIn('PUMP');
