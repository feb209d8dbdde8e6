import * as z from 'zod';
import type { Criterion, Elsewhere, Said } from '../saying.ts';
import type { Happening } from './moment.ts';
import { storyId } from './story-id.ts';
import type { Record } from './tell-analysis.ts';
import { issueOf, pageOf, type Teller } from './teller.ts';

type Command = { kind: string } & { [name: string]: unknown };

const daysUnless = (unit: string | undefined): string => unit ?? 'days';

function candidate(teller: Teller, at: Elsewhere) {
  return at.kind === 'issue' ? { kind: at.kind, issue: issueOf(teller, at.slug) } : at;
}

function criterionOf(teller: Teller, { slug, words }: Record, given: Criterion) {
  const { measure, baseline, window, judge, reason } = given;
  return {
    id: storyId('criterion', slug, given.slug),
    revision: given.revision ?? 1,
    measure:
      'jql' in measure
        ? {
            kind: 'count',
            what: words(measure.what),
            jql: measure.jql,
            where: 'project',
            by: measure.by ?? 'created',
          }
        : { kind: 'challenge', ...measure, what: words(measure.what) },
    baseline: baseline
      ? {
          events: baseline.events,
          exposure: { amount: baseline.in, unit: daysUnless(baseline.unit) },
        }
      : null,
    target: given.target,
    window: window ? { amount: window.for, unit: daysUnless(window.unit) } : null,
    judge: teller.accountOf(judge),
    ...(reason === undefined ? {} : { reason: words(reason) }),
  };
}

/** What the case's page would send; null for what has an operation of its own. */
function commandOf(teller: Teller, record: Record, said: Said): Command | null {
  const { slug, words, dayAfter: onDay } = record;
  const id = (name: string) => storyId('case', slug, name);
  switch (said.say) {
    case 'customerFacing':
      return { kind: 'sayCustomerFacing', answer: said.answer };
    case 'lots':
      return { kind: 'listLots', lots: said.lots };
    case 'override':
      return { kind: 'overrideCapa', rules: said.rules, reason: words(said.reason) };
    case 'held': {
      const { what, owner, since = said.on } = said;
      const put = { what: words(what), owner: teller.accountOf(owner), from: onDay(since) };
      return { kind: 'contain', containment: { id: id(said.slug), ...put } };
    }
    case 'holds':
      return { kind: 'verifyContainment', id: id(said.slug), note: words(said.note) };
    case 'lifted':
      return {
        kind: 'liftContainment',
        id: id(said.slug),
        on: onDay(said.on),
        note: words(said.note),
      };
    case 'disposed': {
      const { as, means, quantity, decidedBy, concession, note = '' } = said;
      const [amount, unit] = quantity ?? [];
      const disposition = {
        id: id(said.slug),
        kind: as,
        ...(means ? { means } : {}),
        ...(quantity ? { quantity: { amount, unit } } : {}),
        decidedBy: teller.accountOf(decidedBy),
        decidedOn: onDay(said.on),
        ...(concession === undefined ? {} : { concession }),
        note: words(note),
      };
      return { kind: 'dispose', disposition };
    }
    case 'reverified': {
      const { result = 'conforms', note } = said;
      return { kind: 'reverify', id: id(said.slug), result, note: words(note) };
    }
    case 'elsewhere':
      return {
        kind: 'answerElsewhere',
        candidate: candidate(teller, said.at),
        answer: said.answer,
        note: words(said.note),
      };
    case 'strength': {
      const { strength, suggested = null } = said;
      return {
        kind: 'classAction',
        issue: issueOf(teller, said.action),
        strength,
        suggested,
      };
    }
    case 'weakBecause':
      return { kind: 'justifyWeak', reason: words(said.reason) };
    case 'extension':
      return {
        kind: 'explainExtension',
        issue: issueOf(teller, said.issue),
        from: onDay(said.from),
        to: onDay(said.to),
        reason: words(said.reason),
      };
    case 'criterion':
      return { kind: 'setCriterion', criterion: criterionOf(teller, record, said.criterion) };
    case 'adverseEffect':
      return { kind: 'answerAdverseEffect', answer: said.answer, note: words(said.note) };
    case 'systemChange':
      return { kind: 'answerSystemChange', answer: said.answer, note: words(said.note) };
    case 'same':
    case 'changes':
    case 'looked':
    case 'verdict':
      return null;
  }
}

const observed = z.object({
  stored: z.object({ document: z.object({ observations: z.array(z.object({ at: z.string() })) }) }),
});

/** Puts on record what somebody said about a case, from its page. */
async function tell(teller: Teller, record: Record, said: Said, id: string): Promise<void> {
  const { id: issueId, key } = issueOf(teller, record.slug);
  const ask = (operation: string, payload: object) =>
    teller.ask(said.by, { moduleKey: 'actions-and-effect', issueKey: key }, operation, {
      issueId,
      id,
      ...payload,
    });
  const command = commandOf(teller, record, said);
  if (command) {
    await ask('case.save', { command });
    return;
  }
  switch (said.say) {
    case 'same': {
      const { as: relation, of, verdict, note } = said;
      const other = issueOf(teller, of).key;
      await ask('case.relate', { other, relation, verdict, note: record.words(note) });
      return;
    }
    case 'changes': {
      const actionId = issueOf(teller, said.action).id;
      await ask('actions.planDocument', { actionId, page: pageOf(teller, said.page) });
      return;
    }
    case 'looked': {
      const { exposure = null, failures = null } = said;
      const { stored } = observed.parse(await ask('effect.observe', { exposure, failures }));
      teller.looks.set(record.slug, stored.document.observations.at(-1)?.at ?? '');
      return;
    }
    case 'verdict': {
      const seen = teller.looks.get(record.slug) ?? '';
      const { verdict, note } = said;
      await ask('effect.judge', { verdict, note: record.words(note), seen });
    }
  }
}

/** What is said about a case, as it happens. */
export const sayingHappenings = (
  teller: Teller,
  record: Record,
  said: readonly Said[],
): Happening[] =>
  said.map((one, index) => ({
    on: one.on,
    tell: () => tell(teller, record, one, storyId('said', record.slug, index)),
  }));
