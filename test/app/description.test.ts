import * as z from 'zod';
import { openPageOf } from './support/page-of';
import { readDescription, writeDescription } from '../../static/bridge/description';
import { putPart, type Put } from '../../static/features/export/put-part';
import type { AdfDocument, AdfNode } from '../../src/contract/wording/adf/document';
import { linesOf } from '../../src/contract/wording/adf/lines-of';
import { partIn } from '../../src/contract/wording/adf/part';
import { plain, type Block } from '../../src/contract/wording/report/blocks';
import { reasonSentence } from '../../src/contract/wording/reason';
import { IssueId } from '../../src/domain/id';
import { report, type Issue } from './support/analysis';
import type { Role } from './support/people';
import { openSite, type Site } from './support/site';

const said = (text: string): Block[] => [{ kind: 'paragraph', line: [plain(text)] }];
const paragraph = (text: string): AdfNode => ({
  type: 'paragraph',
  content: [{ type: 'text', text }],
});
const written = (...content: AdfNode[]): AdfDocument => ({ type: 'doc', version: 1, content });

/** Nodes of which the app knows nothing. */
const strangers: AdfNode[] = [
  { type: 'panel', attrs: { panelType: 'info' }, content: [paragraph('Mind the step')] },
  { type: 'extension', attrs: { extensionKey: 'chart', parameters: { depth: { of: [1, null] } } } },
];

describe('an analysis in the description of its issue', () => {
  let site: Site;
  let issue: Issue;

  const read = async (): Promise<AdfDocument | null> => {
    const answer = await readDescription(IssueId.parse(issue.id));
    if (!answer.ok) throw new Error(answer.refusal.reason);
    return answer.value;
  };
  /** Puts words there as somebody who was shown the description as `shown`, by default as it is. */
  const put = async (text: string, shown?: AdfDocument | null): Promise<Put> => {
    const id = IssueId.parse(issue.id);
    const description = {
      read: () => readDescription(id),
      write: (changed: AdfDocument) => writeDescription(id, changed),
    };
    return putPart(description, shown === undefined ? await read() : shown, said(text));
  };
  const describeAs = async (description: AdfDocument, by: Role = 'quality'): Promise<void> => {
    const path = `/issue/${issue.id}`;
    const answer = await site.rest(by)('PUT', path, { fields: { description } });
    expect(answer.status).toBe(204);
  };
  const lines = async () => (await read())?.content.flatMap(linesOf);

  beforeAll(async () => {
    site = await openSite();
  });
  beforeEach(async () => {
    openPageOf(site, 'quality');
    issue = await report(site);
  });
  afterAll(() => site.stop());

  it('stands there alone where nothing was', async () => {
    expect(await read()).toBeNull();
    expect(await put('Found')).toEqual({ kind: 'done' });
    expect(await lines()).toEqual(['Found']);
  });

  it('stands after what people wrote, which stays as it was', async () => {
    const theirs = [paragraph('Ours'), ...strangers];
    await describeAs(written(...theirs));
    expect(await put('Found')).toEqual({ kind: 'done' });
    expect((await read())?.content.slice(0, -1)).toEqual(theirs);
  });

  it('takes its own place the second time, and touches nothing around it', async () => {
    await describeAs(written(paragraph('Before')));
    await put('First');
    const first = await read();
    await describeAs(written(...(first?.content ?? []), paragraph('After'), ...strangers));
    expect(await put('Second')).toEqual({ kind: 'done' });
    const second = await read();
    expect(second?.content.map((node) => node === partIn(second))).toEqual([
      false,
      true,
      false,
      false,
      false,
    ]);
    expect(await lines()).toEqual(['Before', 'Second', 'After', 'Mind the step']);
    expect(second?.content.slice(3)).toEqual(strangers);
  });

  it('is not put where somebody wrote since it was shown', async () => {
    const shown = await read();
    await describeAs(written(paragraph('Just now')), 'quality2');
    expect(await put('Found', shown)).toEqual({ kind: 'changedMeanwhile' });
    expect(await lines()).toEqual(['Just now']);
  });

  it('is refused to whoever may not edit the issue, and nothing changes', async () => {
    await describeAs(written(paragraph('Ours')));
    openPageOf(site, 'supplier');
    expect(await put('Found')).toMatchObject({ kind: 'refused', refusal: { code: 'forbidden' } });
    openPageOf(site, 'quality');
    expect(await lines()).toEqual(['Ours']);
  });

  it('says in Jira’s words why Jira did not take it', async () => {
    const outcome = await put('x'.repeat(40_000));
    const refusal = z.object({ refusal: z.custom<Parameters<typeof reasonSentence>[0]>() });
    expect(reasonSentence(refusal.parse(outcome).refusal)).toMatch(
      /^Jira did not take it: .*32,767/,
    );
    expect(await read()).toBeNull();
  });

  it('is nobody’s to read who may not see the issue', async () => {
    openPageOf(site, 'outsider');
    const answer = await readDescription(IssueId.parse(issue.id));
    expect(answer).toMatchObject({ ok: false, refusal: { code: 'notFound' } });
  });
});
