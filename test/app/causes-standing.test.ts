import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { causesOperations } from '../../src/contract/causes';
import { emptyCauseDocument } from '../../src/domain/causes/document';
import { storedOf } from '../../src/domain/causes/stored-of';
import { textDigest } from '../../src/domain/causes/verified';
import {
  adding,
  onIssue,
  report,
  rewording,
  save,
  saved,
  sent,
  verifying,
  writePast,
} from './support/analysis';
import { valueOf } from './support/ask';
import { accountOf } from './support/people';
import { openSite, type Site } from './support/site';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.stop());

const history = async (issueId: string, before: number | null = null) =>
  valueOf(
    await site.panel('supplier', 'causes.history', { issueId, before }),
    causesOperations['causes.history'].output,
  );

const compare = async (issueId: string) =>
  valueOf(
    await site.panel('supplier', 'causes.compare', { issueId }),
    causesOperations['causes.compare'].output,
  );

const settle = (issueId: string, choice: 'restore' | 'adopt') =>
  site.panel('quality2', 'causes.settle', { issueId, choice });

const settled = async (issueId: string, choice: 'restore' | 'adopt') =>
  valueOf(await settle(issueId, choice), causesOperations['causes.settle'].output).stored;

async function analysed() {
  const issue = await report(site);
  const stored = await saved(site, 'quality', issue.id, [
    adding('valve1', 'The valve stuck'),
    adding('seal22', 'The seal swelled', 'valve1'),
  ]);
  return { id: issue.id, stored };
}

describe('the history', () => {
  it('tells an empty one as empty', async () => {
    const issue = await report(site);
    expect(await history(issue.id)).toEqual({
      entries: [],
      more: false,
      chain: { kind: 'empty' },
      issue: 'same',
    });
  });

  it('shows what was written, newest first, in pages', async () => {
    const issue = await report(site);
    const texts = Array.from({ length: 120 }, (_, index) => `Draft ${index}`);
    await saved(site, 'quality', issue.id, [adding('valve1', 'The valve stuck')]);
    await saved(
      site,
      'quality',
      issue.id,
      texts.map((text) => rewording('valve1', text)),
      1,
    );
    const first = await history(issue.id);
    expect(first.chain).toMatchObject({ kind: 'sound', length: 121 });
    expect(first.entries.map(({ seq }) => seq)).toEqual(
      Array.from({ length: 50 }, (_, index) => 121 - index),
    );
    expect(first.entries[0]).toMatchObject({
      actor: accountOf(site.host, 'quality'),
      command: { kind: 'reword', text: 'Draft 119' },
    });
    const last = await history(issue.id, 22);
    expect([last.entries.length, last.more]).toEqual([21, false]);
  });
});

describe('a property that is not what the log made', () => {
  it.each<[string, (stored: z.infer<typeof z.unknown>) => unknown]>([
    [
      'other words in it',
      (stored) => z.json().parse(JSON.parse(JSON.stringify(stored).replace('stuck', 'burst'))),
    ],
    ['nonsense', () => ({ hello: 'world' })],
    ['a number', () => 7],
    [
      'a document with fitting digests of its own',
      () => storedOf({ ...emptyCauseDocument, causes: [] }, 2, textDigest('made up')),
    ],
    [
      'a higher number than the log has',
      (stored) => ({ ...z.looseObject({}).parse(stored), seq: 9 }),
    ],
  ])('with %s is told, and nothing is saved on top of it', async (_what, forge) => {
    const { id, stored } = await analysed();
    await writePast(site, id, forge(stored));
    expect(await save(site, 'quality', id, [adding('sensor', 'It drifted')], 2)).toMatchObject({
      ok: false,
      refusal: { code: 'conflict', reason: 'causes.foreignChange' },
    });
    expect(await history(id)).toMatchObject({
      issue: 'foreign',
      chain: { kind: 'sound', length: 2 },
    });
    expect(await compare(id)).toMatchObject({
      recorded: stored.document,
      lastChange: { by: accountOf(site.host, 'quality') },
    });

    expect(await settled(id, 'restore')).toEqual(stored);
    expect(await onIssue(site, id)).toEqual(stored);
    expect(await history(id)).toMatchObject({ issue: 'same', chain: { length: 2 } });
  });

  it('that merely lags behind is brought up to date by the next save', async () => {
    const { id, stored } = await analysed();
    const newer = await saved(site, 'quality', id, [adding('sensor', 'It drifted')], 2);
    await writePast(site, id, stored);
    expect(await history(id)).toMatchObject({ issue: 'behind' });
    const healed = await saved(site, 'quality2', id, [adding('tubing', 'Wrong tubing')], 2);
    expect(healed.document.causes).toHaveLength(newer.document.causes.length + 1);
    expect(await onIssue(site, id)).toEqual(healed);
  });

  it('that was deleted comes back with the next save, or by settling', async () => {
    const { id, stored } = await analysed();
    await site.rest('quality')('DELETE', `/issue/${id}/properties/ratchet-causes`);
    expect(await history(id)).toMatchObject({ issue: 'missing' });
    expect(await settled(id, 'restore')).toEqual(stored);
    await site.rest('quality')('DELETE', `/issue/${id}/properties/ratchet-causes`);
    const healed = await saved(site, 'quality', id, [adding('sensor', 'It drifted')], 2);
    expect(healed.seq).toBe(3);
  });
});

describe('adopting what was written past the log', () => {
  it('puts the words on record under the name of who adopts them', async () => {
    const { id, stored } = await analysed();
    const [valve] = stored.document.causes;
    const changed = { ...stored.document, causes: [{ ...valve, text: 'The valve burst' }] };
    await writePast(site, id, { ...stored, document: changed });
    const adopted = await settled(id, 'adopt');
    expect(adopted.document.causes).toMatchObject([
      { text: 'The valve burst', wordedBy: accountOf(site.host, 'quality2') },
    ]);
    expect((await history(id)).entries[0]).toMatchObject({
      seq: 3,
      actor: accountOf(site.host, 'quality2'),
      command: { kind: 'adopt' },
    });
    expect(await settled(id, 'adopt')).toEqual(adopted);
  });

  it('never takes over a verification the log does not know', async () => {
    const { id, stored } = await analysed();
    const forged = stored.document.causes.map((cause) => ({
      ...cause,
      root: true,
      verifications: [
        {
          by: accountOf(site.host, 'admin'),
          at: '2026-01-01T00:00:00.000Z',
          method: 'reproduction',
          result: 'passed',
          note: 'Trust me.',
          textDigest: textDigest(cause.text),
        },
      ],
    }));
    await writePast(site, id, { ...stored, document: { ...stored.document, causes: forged } });
    const adopted = await settled(id, 'adopt');
    expect(adopted).toMatchObject({ roots: 2, verifiedRoots: 0 });
  });

  it('keeps a verification the log does know', async () => {
    const { id } = await analysed();
    const verified = await saved(site, 'quality2', id, [
      verifying('valve1', 'The valve stuck'),
      sent({ kind: 'nameRoot', id: 'valve1', root: true }),
    ]);
    const changed = {
      ...verified.document,
      problem: { ...verified.document.problem, what: 'Alarm' },
    };
    await writePast(site, id, { ...verified, document: changed });
    expect(await settled(id, 'adopt')).toMatchObject({ verifiedRoots: 1 });
  });

  it('refuses what cannot be read as an analysis', async () => {
    const { id } = await analysed();
    await writePast(site, id, 'lorem ipsum');
    expect(await compare(id)).toMatchObject({ found: null });
    expect(await settle(id, 'adopt')).toMatchObject({
      refusal: { code: 'refused', reason: 'causes.unreadable' },
    });
  });

  it('of an issue without a log begins one', async () => {
    const { stored } = await analysed();
    const other = await report(site);
    await writePast(site, other.id, stored);
    expect(await compare(other.id)).toMatchObject({ recorded: null, lastChange: null });
    const adopted = await settled(other.id, 'adopt');
    expect(adopted.seq).toBe(1);
    expect(adopted.document.causes).toHaveLength(2);
  });

  it('or puts it back to nothing, on record', async () => {
    const other = await report(site);
    await writePast(site, other.id, { what: randomUUID() });
    expect(await settled(other.id, 'restore')).toMatchObject({
      seq: 1,
      document: emptyCauseDocument,
    });
    expect(await history(other.id)).toMatchObject({ issue: 'same' });
  });

  it('has nothing to settle where nothing was written', async () => {
    const other = await report(site);
    expect(await settle(other.id, 'restore')).toMatchObject({
      refusal: { code: 'notFound', reason: 'causes.nothingRecorded' },
    });
  });
});
