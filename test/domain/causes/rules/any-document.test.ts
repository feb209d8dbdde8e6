import fc from 'fast-check';
import { noteOf } from '../../../../src/contract/wording/note';
import { Instant } from '../../../../src/domain/calendar';
import { apply } from '../../../../src/domain/causes/apply';
import { emptyCauseDocument, type CauseDocument } from '../../../../src/domain/causes/document';
import { english } from '../../../../src/domain/causes/rules/english/english';
import { findings } from '../../../../src/domain/causes/rules/findings';
import { exactRules } from '../../../../src/domain/causes/rules/structural';
import {
  documentParts,
  type Subject,
  subjectOf,
} from '../../../../src/domain/causes/rules/subject';
import { wordingRulesIn } from '../../../../src/domain/causes/rules/wording';
import { Severity } from '../../../../src/domain/severity';
import { anySession, type Given } from '../any-command';
import { frozen } from '../invariants';
import { at, by, issue } from '../writing';

const rules = [...exactRules, ...wordingRulesIn(english)];

const endOf = (session: readonly Given[]): CauseDocument =>
  session.reduce<CauseDocument>((document, { actor, command }) => {
    const applied = apply(document, command, by(actor));
    return applied.ok ? applied.value : document;
  }, emptyCauseDocument);

/** All that could be known, with an action that was there early, one that came late and one of unknown age. */
const allKnown = (document: CauseDocument): Subject => ({
  ...subjectOf(document),
  known: new Set([...documentParts, 'actionTexts', 'actionTimes', 'begun']),
  actions: [null, at, Instant.parse('2026-03-09T00:00:00.000Z')].map((createdAt, index) => ({
    ...issue(8 + index),
    summary: 'Retrain the fitters',
    createdAt,
  })),
  begunAt: at,
});

describe('whatever a team has written', () => {
  it('is judged without ado, at places that are there and in words that fit', () => {
    fc.assert(
      fc.property(anySession, fc.constantFrom(...Severity.options), (session, severity) => {
        const document = frozen(endOf(session));
        const places = new Set<string>([
          'problem',
          'analysis',
          ...document.causes.map(({ id }) => id),
        ]);
        for (const finding of findings(allKnown(document), severity, rules)) {
          expect(places).toContain(finding.node);
          const { question, reason, example } = noteOf(finding, document);
          expect(question).toMatch(/\?$/);
          expect(`${question} ${reason} ${example}`).not.toMatch(/undefined|null|NaN/);
        }
      }),
    );
  });

  it('is judged the same however often it is asked', () => {
    fc.assert(
      fc.property(anySession, (session) => {
        const once = findings(allKnown(endOf(session)), 'critical', rules);
        expect(findings(allKnown(endOf(session)), 'critical', rules)).toEqual(once);
      }),
      { numRuns: 20 },
    );
  });

  it('keeps the order of the outline, and at each place what blocks comes first', () => {
    fc.assert(
      fc.property(anySession, (session) => {
        const document = endOf(session);
        const places: readonly string[] = [
          'problem',
          ...document.causes.map(({ id }) => id),
          'analysis',
        ];
        const ranks = findings(allKnown(document), 'critical', rules).map(
          ({ node, level }) => places.indexOf(node) * 2 + (level === 'block' ? 0 : 1),
        );
        expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
      }),
    );
  });
});
