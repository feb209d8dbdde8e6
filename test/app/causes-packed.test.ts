import * as z from 'zod';
import { causesOperations } from '../../src/contract/causes';
import { causeLimit } from '../../src/domain/causes/document';
import { inverse } from '../../src/domain/causes/inverse';
import { propertyLimit } from '../../src/domain/causes/stored';
import { propertyOf, sizeOf, storedOf } from '../../src/domain/causes/stored-of';
import { largeAnalysis } from '../domain/causes/large-analysis';
import {
  adding,
  newId,
  onIssue,
  report,
  rewording,
  save,
  saved,
  sent,
  writePast,
  writtenOn,
} from './support/analysis';
import { valueOf } from './support/ask';
import { openSite, type Site } from './support/site';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.stop());

const Written = z.looseObject({ document: z.looseObject({ format: z.int() }) });
const formatOn = async (issueId: string): Promise<number> =>
  Written.parse(await writtenOn(site, issueId)).document.format;

const history = async (issueId: string) =>
  valueOf(
    await site.panel('quality', 'causes.history', { issueId, before: null }),
    causesOperations['causes.history'].output,
  );

const fifty = (index: number): string =>
  `Nothing in the work order says what to do then ${String(index).padStart(3, '0')}`;

/** An analysis of three hundred causes, written past the log and put on record. */
async function adopted() {
  const { id } = await report(site);
  const large = storedOf(largeAnalysis(causeLimit), 1, '0'.repeat(64));
  expect((await writePast(site, id, propertyOf(large))).status).toBe(201);
  const answer = await site.panel('quality', 'causes.settle', { issueId: id, choice: 'adopt' });
  return { id, stored: valueOf(answer, causesOperations['causes.settle'].output).stored };
}

describe('what format 1 left on an issue', () => {
  it('is the analysis as before, and is written packed by the next save', async () => {
    const issue = await report(site);
    const stored = await saved(site, 'quality', issue.id, [
      adding('valve1', 'The valve stuck'),
      adding('seal22', 'The seal swelled', 'valve1'),
    ]);
    expect(await formatOn(issue.id)).toBe(2);

    await writePast(site, issue.id, stored);
    expect(await formatOn(issue.id)).toBe(1);
    expect(await history(issue.id)).toMatchObject({ issue: 'same' });

    const next = await saved(
      site,
      'quality2',
      issue.id,
      [rewording('seal22', 'It swelled in oil')],
      2,
    );
    expect(next.seq).toBe(3);
    expect(await formatOn(issue.id)).toBe(2);
    expect(await onIssue(site, issue.id)).toEqual(next);
    expect(await history(issue.id)).toMatchObject({ issue: 'same', chain: { kind: 'sound' } });
  });
});

describe('an analysis of three hundred causes', () => {
  it('is written by two people and fits the issue', async () => {
    const issue = await report(site);
    const ids = Array.from({ length: causeLimit }, newId);
    const commands = ids.map((id, index) =>
      adding(id, fifty(index), ids[index - 1 - (index % 3)] ?? null),
    );
    await saved(site, 'quality', issue.id, commands.slice(0, 200));
    const stored = await saved(site, 'quality2', issue.id, commands.slice(200), 200);
    expect(stored.document.causes).toHaveLength(causeLimit);
    expect(await onIssue(site, issue.id)).toEqual(stored);
    expect(JSON.stringify(await writtenOn(site, issue.id))).toHaveLength(sizeOf(stored));
  });

  it('that is full says how large it would have become', async () => {
    const { id, stored } = await adopted();
    const long = stored.document.causes
      .slice(0, 20)
      .map((cause) => rewording(cause.id, 'w'.repeat(500)));
    const answer = await save(site, 'quality', id, long, 1);
    expect(answer).toMatchObject({
      refusal: { code: 'tooLarge', reason: 'causes.tooLarge', data: { limit: propertyLimit } },
    });
    const size = answer.ok ? 0 : Number(answer.refusal.data['size']);
    expect(size).toBe(sizeOf({ ...stored, seq: 21 }) + 20 * 450);
    expect(await onIssue(site, id)).toEqual(stored);
  });

  it('is adopted in one entry, from which it can be made again', async () => {
    const { id, stored } = await adopted();
    expect(stored.document.causes).toHaveLength(causeLimit);
    await site.rest('quality')('DELETE', `/issue/${id}/properties/ratchet-causes`);
    const top = stored.document.causes[0]?.id ?? '';
    const healed = await saved(site, 'quality2', id, [rewording(top, 'It stuck')], 1);
    expect(healed.document.causes).toHaveLength(causeLimit);
    const { chain, issue, entries } = await history(id);
    expect([chain.kind, issue]).toEqual(['sound', 'same']);
    const [, adopting] = entries;
    expect(adopting?.command).toMatchObject({ kind: 'adopt', document: { format: 2 } });
    expect(JSON.stringify(adopting?.command).length).toBeLessThan(propertyLimit);
  });

  it('loses its largest branch and gets it back, by an undo of more than the issue holds', async () => {
    const { id, stored } = await adopted();
    const branches = stored.document.causes
      .filter(({ parent }) => parent === null)
      .map((cause) => inverse(stored.document, { kind: 'removeCause', id: cause.id }))
      .flatMap((back) => (back?.kind === 'restoreCauses' ? back : []))
      .toSorted((a, b) => b.causes.length - a.causes.length);
    const [back] = branches;
    if (!back) throw new Error('nothing to take out');
    expect(JSON.stringify(back).length).toBeGreaterThan(propertyLimit);
    const removal = sent({ kind: 'removeCause', id: back.causes[0]?.id });
    const less = await saved(site, 'quality', id, [removal], 1);
    expect(less.document.causes).toHaveLength(causeLimit - back.causes.length);

    const whole = await saved(site, 'quality', id, [sent({ ...back })], 2);
    expect(whole.document).toEqual(stored.document);
    await site.rest('quality')('DELETE', `/issue/${id}/properties/ratchet-causes`);
    expect(await history(id)).toMatchObject({ issue: 'missing', chain: { length: 3 } });
    const answer = await site.panel('quality', 'causes.settle', { issueId: id, choice: 'restore' });
    expect(valueOf(answer, causesOperations['causes.settle'].output).stored).toEqual(whole);
  });
});
