import type { Issue } from '../../../model/issue.ts';
import type { JqlAsker } from '../asker.ts';
import type { Matches } from '../field.ts';
import type { Comparison, HistoryPredicate, Operand } from '../query.ts';
import { notSearchableForEmpty } from '../refusals.ts';
import { readMoment } from '../time/moment.ts';
import { findPerson } from './person-lookup.ts';

/** A field whose past the changelog holds. */
export interface RememberedField {
  fieldId: string;
  name: string;
  current: (issue: Issue) => string | null;
}

/** A value while it lasted: from (inclusive) until (exclusive), set by somebody. */
interface Span {
  value: string | null;
  before: string | null;
  from: number;
  until: number;
  by: string | null;
  /** The span an issue was born with is not a change. */
  isChange: boolean;
}

type SpanTest = (span: Span) => boolean;

function spansOf(issue: Issue, field: RememberedField): Span[] {
  const changes = issue.histories.flatMap((history) =>
    history.items
      .filter((item) => item.fieldId === field.fieldId)
      .map((item) => ({ item, at: history.created, by: history.authorAccountId })),
  );
  const first = changes[0];
  const born: Omit<Span, 'until'> = {
    value: first ? first.item.from : field.current(issue),
    before: null,
    from: issue.created,
    by: issue.creatorAccountId,
    isChange: false,
  };
  const starts = [
    born,
    ...changes.map(({ item, at, by }) => ({
      value: item.to,
      before: item.from,
      from: at,
      by,
      isChange: true,
    })),
  ];
  return starts.map((start, index) => ({ ...start, until: starts[index + 1]?.from ?? Infinity }));
}

/** Times as the query means them: a change is a point, a value lasts. */
function timeTest(
  { operands }: HistoryPredicate,
  operator: 'after' | 'before' | 'on' | 'during',
  asPoint: boolean,
  asker: JqlAsker,
  field: string,
): SpanTest {
  const [first, second] = operands.map((operand) => readMoment(operand, asker, field));
  if (!first) throw notSearchableForEmpty(operator, field);
  const overlaps = (start: number, end: number) => (span: Span) =>
    asPoint ? span.from >= start && span.from < end : span.until > start && span.from < end;
  switch (operator) {
    case 'after':
      return overlaps(first.end, Infinity);
    case 'before':
      return overlaps(-Infinity, first.start);
    case 'on':
      return overlaps(first.start, first.end);
    case 'during':
      return overlaps(first.start, (second ?? first).end);
  }
}

function predicateTest(
  predicate: HistoryPredicate,
  asPoint: boolean,
  idsOf: (operand: Operand) => readonly string[],
  asker: JqlAsker,
  field: string,
): SpanTest {
  const { operator, operands } = predicate;
  const values = () => {
    const ids = new Set(operands.flatMap(idsOf));
    const wantsEmpty = operands.some((operand) => operand.kind === 'empty');
    return (value: string | null) => (value === null ? wantsEmpty : ids.has(value));
  };
  switch (operator) {
    case 'by': {
      const people = operands.flatMap((operand) => findPerson(operand, asker, field));
      return (span) => span.by !== null && people.includes(span.by);
    }
    case 'from': {
      const holds = values();
      return (span) => span.isChange && holds(span.before);
    }
    case 'to': {
      const holds = values();
      return (span) => span.isChange && holds(span.value);
    }
    case 'after':
    case 'before':
    case 'on':
    case 'during':
      return timeTest(predicate, operator, asPoint, asker, field);
  }
}

/** WAS and CHANGED, answered from the changelog. */
export function historyMatcher(
  field: RememberedField,
  idsOf: (operand: Operand) => readonly string[],
  { operator, operands, predicates }: Comparison,
  asker: JqlAsker,
): Matches {
  const isChanged = operator === 'changed';
  const tests = predicates.map((predicate) =>
    predicateTest(predicate, isChanged, idsOf, asker, field.name),
  );
  if (isChanged)
    return (issue) =>
      spansOf(issue, field).some((span) => span.isChange && tests.every((test) => test(span)));
  const wanted = new Set(operands.flatMap(idsOf));
  const wantsEmpty = operands.some((operand) => operand.kind === 'empty');
  const was = (issue: Issue) =>
    spansOf(issue, field).some(
      (span) =>
        (span.value === null ? wantsEmpty : wanted.has(span.value)) &&
        tests.every((test) => test(span)),
    );
  return operator === 'was' || operator === 'was in' ? was : (issue) => !was(issue);
}
