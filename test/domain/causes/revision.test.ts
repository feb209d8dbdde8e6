import fc from 'fast-check';
import { apply } from '../../../src/domain/causes/apply';
import type { Cause } from '../../../src/domain/causes/cause';
import { stateOf } from '../../../src/domain/causes/cause-state';
import type { CauseCommand } from '../../../src/domain/causes/command';
import { emptyCauseDocument, type CauseDocument } from '../../../src/domain/causes/document';
import { inverse } from '../../../src/domain/causes/inverse';
import { readCauseDocument } from '../../../src/domain/causes/migrations';
import { pack } from '../../../src/domain/causes/packed/pack';
import { notVerified } from '../../../src/domain/causes/rules/e3-not-verified';
import { subjectOf } from '../../../src/domain/causes/rules/subject';
import { isVerified, verifiedInRevision } from '../../../src/domain/causes/verified';
import { anySession } from './any-command';
import { ada, ben, by, cause, sound, verified, written } from './writing';

const text = 'The seal hardened at 80 °C';
const seal = cause('seal02');
const begin = (ends: number): CauseCommand => ({
  kind: 'beginRevision',
  ends,
  note: 'Two more pumps leaked in March.',
});
const second = written([begin(1)], sound);

const sealOf = ({ causes }: CauseDocument) => {
  const found = causes.find(({ id }) => id === seal);
  if (!found) throw new Error('no seal');
  return found;
};
const faults = (document: CauseDocument) => notVerified.check(subjectOf(document));

describe('a new revision of the analysis', () => {
  it('keeps problem, causes, evidence, actions and answers', () => {
    const { causes, ...rest } = second;
    expect(rest).toEqual({ ...rest, revision: 2, problem: sound.problem, extent: sound.extent });
    const unverified = (cause: Cause): Cause => ({ ...cause, verifications: [] });
    expect(causes.map(unverified)).toEqual(sound.causes.map(unverified));
  });

  it('asks anew whether each root is one, and says why', () => {
    expect(isVerified(sealOf(sound))).toBe(true);
    expect(isVerified(sealOf(second))).toBe(false);
    expect(stateOf(sealOf(second))).toBe('verifiedEarlier');
    expect(faults(second)).toEqual([{ node: seal, data: { missing: 'revision' } }]);
  });

  it('is content with a verification of its own', () => {
    const again = written([verified('seal02', text)], second, ben);
    expect(stateOf(sealOf(again))).toBe('verified');
    expect(faults(again)).toEqual([]);
    expect(sealOf(again).verifications.map(({ revision }) => revision)).toEqual([1, undefined]);
  });

  it('says in which revision it was verified last', () => {
    const third = written([begin(2)], written([verified('seal02', text)], second, ben));
    expect(verifiedInRevision(sealOf(sound))).toBeNull();
    expect(verifiedInRevision(sealOf(second))).toBe(1);
    expect(verifiedInRevision(sealOf(third))).toBe(2);
  });

  it('begins once, however often it is told to', () => {
    expect(apply(second, begin(1), by(ada))).toEqual({
      ok: false,
      refusal: { reason: 'revisionBegun' },
    });
  });

  it('does not let an old verification in by taking back that its cause was removed', () => {
    const removing = { kind: 'removeCause', id: seal } as const;
    const back = inverse(sound, removing);
    const later = written([removing, begin(1)], sound);
    expect(back && apply(later, back, by(ada))).toEqual({
      ok: false,
      refusal: { reason: 'notRemovedHere' },
    });
  });

  it('is written down and read again as it is', () => {
    expect(readCauseDocument(JSON.parse(JSON.stringify(pack(second))))).toEqual({
      ok: true,
      value: second,
    });
  });
});

describe('whatever is done in whatever order', () => {
  it('only what was verified since the revision began speaks for a cause', () => {
    fc.assert(
      fc.property(anySession, fc.integer({ min: 0, max: 20 }), (session, place) => {
        let document = emptyCauseDocument;
        session.slice(0, place).forEach(({ actor, command }) => {
          const applied = apply(document, command, by(actor));
          if (applied.ok) document = applied.value;
        });
        const begun = written([begin(document.revision)], document);
        expect(begun.causes.some(isVerified)).toBe(false);
        let now = begun;
        session.slice(place).forEach(({ actor, command }) => {
          if (command.kind === 'verify') return;
          const applied = apply(now, command, by(actor));
          if (applied.ok) now = applied.value;
          expect(now.causes.some(isVerified)).toBe(false);
        });
      }),
    );
  });
});
