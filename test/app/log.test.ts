import { causesOperations } from '../../src/contract/causes';
import { adding, newId, onIssue, report, rewording, save, saved } from './support/analysis';
import { valueOf } from './support/ask';
import { engines, openSiteOn } from './support/engines';
import type { Site } from './support/site';

describe.each(engines)('the log on %s', (engine) => {
  let site: Site;
  beforeAll(async () => {
    site = await openSiteOn(engine);
  });
  afterAll(() => site.stop());

  const history = async (issueId: string) =>
    valueOf(
      await site.panel('quality', 'causes.history', { issueId, before: null }),
      causesOperations['causes.history'].output,
    );

  it('is made on the spot by the first person, and left alone by its keeper', async () => {
    const issue = await report(site);
    expect(await saved(site, 'quality', issue.id, [adding('valve1', 'It stuck')])).toMatchObject({
      seq: 1,
    });
    await site.host.schedules.run('keep-schema');
    expect((await history(issue.id)).chain).toMatchObject({ kind: 'sound', length: 1 });
  });

  it('keeps every character a person can type', async () => {
    const issue = await report(site);
    const text = 'Größe “≥ 5 µm”, 温度 ’ \\ " ` ; -- 🔧 \u0000 \n\t ?';
    await saved(site, 'quality', issue.id, [adding('valve1', text)]);
    const { entries, chain, issue: standing } = await history(issue.id);
    expect(entries[0]).toMatchObject({ command: { text } });
    expect([chain.kind, standing]).toEqual(['sound', 'same']);
  });

  it('takes many writers at once and loses none', async () => {
    const issue = await report(site);
    const ids = Array.from({ length: 5 }, newId);
    const answers = await Promise.all(
      ids.map((id) => save(site, 'quality', issue.id, [adding(id, `Cause ${id}`)])),
    );
    expect(answers.map(({ ok }) => ok)).toEqual(ids.map(() => true));
    const { chain, issue: standing } = await history(issue.id);
    expect([chain, standing]).toMatchObject([{ kind: 'sound', length: 5 }, 'same']);
  });

  it('takes the same batch twice at the same moment as one', async () => {
    const issue = await report(site);
    const batch = [adding('valve1', 'It stuck'), rewording('valve1', 'It stuck open')];
    const both = await Promise.all([
      saved(site, 'quality', issue.id, batch),
      saved(site, 'quality', issue.id, batch),
    ]);
    expect(both[0]).toEqual(both[1]);
    expect((await history(issue.id)).chain).toMatchObject({ length: 2 });
  });

  it('holds a history longer than one page of it', async () => {
    const issue = await report(site);
    await saved(site, 'quality', issue.id, [adding('valve1', 'It stuck')]);
    const drafts = Array.from({ length: 200 }, (_, index) => rewording('valve1', `Draft ${index}`));
    await saved(site, 'quality', issue.id, drafts, 1);
    await site.rest('quality')('DELETE', `/issue/${issue.id}/properties/ratchet-causes`);
    const healed = await saved(site, 'quality', issue.id, [rewording('valve1', 'Final')], 201);
    expect(healed).toMatchObject({ seq: 202, document: { causes: [{ text: 'Final' }] } });
    expect(await onIssue(site, issue.id)).toEqual(healed);
  });
});
