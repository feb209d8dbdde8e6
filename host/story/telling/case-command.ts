import type { Elsewhere, Statement } from '../saying.ts';
import { criterionOf } from './criterion-of.ts';
import { calendarDay } from './days-in-words.ts';
import { storyId } from './story-id.ts';
import type { Record } from './tell-analysis.ts';
import { issueOf, type Teller } from './teller.ts';

type Command = { kind: string } & { [name: string]: unknown };

function candidate(teller: Teller, at: Elsewhere) {
  return at.kind === 'issue' ? { kind: at.kind, issue: issueOf(teller, at.slug) } : at;
}

type Disposed = Extract<Statement, { say: 'disposed' }>;

function dispositionOf(teller: Teller, { slug, words }: Record, said: Disposed) {
  const { as: kind, means, quantity, decidedBy, concession, note = '' } = said;
  const [amount, unit] = quantity ?? [];
  return {
    id: storyId('case', slug, said.slug),
    kind,
    ...(means ? { means } : {}),
    ...(quantity ? { quantity: { amount, unit } } : {}),
    decidedBy: teller.accountOf(decidedBy),
    decidedOn: calendarDay(teller.now()),
    ...(concession === undefined ? {} : { concession }),
    note: words(note),
  };
}

/** What the case's page sends for a statement. Days of today are the teller's; others count from the report. */
export function caseCommand(teller: Teller, record: Record, said: Statement): Command {
  const { slug, words, dayAfter } = record;
  const id = (name: string) => storyId('case', slug, name);
  const today = calendarDay(teller.now());
  switch (said.say) {
    case 'customerFacing':
      return { kind: 'sayCustomerFacing', answer: said.answer };
    case 'lots':
      return { kind: 'listLots', lots: said.lots };
    case 'override':
      return { kind: 'overrideCapa', rules: said.rules, reason: words(said.reason) };
    case 'held': {
      const { what, owner, since } = said;
      const from = since === undefined ? today : dayAfter(since);
      const put = { what: words(what), owner: teller.accountOf(owner), from };
      return { kind: 'contain', containment: { id: id(said.slug), ...put } };
    }
    case 'holds':
      return { kind: 'verifyContainment', id: id(said.slug), note: words(said.note) };
    case 'lifted':
      return { kind: 'liftContainment', id: id(said.slug), on: today, note: words(said.note) };
    case 'disposed':
      return { kind: 'dispose', disposition: dispositionOf(teller, record, said) };
    case 'reverified': {
      const { result = 'conforms', note } = said;
      return { kind: 'reverify', id: id(said.slug), result, note: words(note) };
    }
    case 'elsewhere': {
      const { at, answer, note } = said;
      const answered = { candidate: candidate(teller, at), answer, note: words(note) };
      return { kind: 'answerElsewhere', ...answered };
    }
    case 'strength': {
      const { action, strength, suggested = null } = said;
      return { kind: 'classAction', issue: issueOf(teller, action), strength, suggested };
    }
    case 'weakBecause':
      return { kind: 'justifyWeak', reason: words(said.reason) };
    case 'extension': {
      const moved = { from: dayAfter(said.from), to: dayAfter(said.to) };
      const issue = issueOf(teller, said.issue);
      return { kind: 'explainExtension', issue, ...moved, reason: words(said.reason) };
    }
    case 'criterion':
      return { kind: 'setCriterion', criterion: criterionOf(teller, record, said.criterion) };
    case 'adverseEffect':
      return { kind: 'answerAdverseEffect', answer: said.answer, note: words(said.note) };
    case 'systemChange':
      return { kind: 'answerSystemChange', answer: said.answer, note: words(said.note) };
  }
}
