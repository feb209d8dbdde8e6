import { newId } from './support/analysis';
import { daysPass, inCheck, lastLook, quiet, settingCriterion } from './support/checking';
import { judgingOn } from './support/judging';
import { openSite, type Site } from './support/site';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.stop());

const { look, judge } = judgingOn(() => site);

describe('a case that is full', () => {
  it('takes no more words, but shorter ones, and can be looked at and judged all the same', async () => {
    const capa = await inCheck(site);
    const say = (command: Record<string, unknown>) =>
      site.panel('quality', 'case.save', { issueId: capa.id, id: newId(), command });
    const criterion = () => settingCriterion(quiet(site, { reason: 'w'.repeat(600) }));
    let said = await say(criterion());
    for (let more = 0; said.ok && more < 19; more += 1) said = await say(criterion());

    const found = (name: number, note: string) => ({
      kind: 'answerElsewhere',
      candidate: { kind: 'place', name: `Line ${name}` },
      ...{ answer: 'notApplicable', note },
    });
    const lines: number[] = [];
    do {
      lines.push(lines.length);
      said = await say(found(lines.length, 'n'.repeat(300)));
    } while (said.ok && lines.length < 60);
    expect(said).toMatchObject({ refusal: { code: 'tooLarge', reason: 'case.tooLarge' } });
    expect(await say(found(1, 'Looked at it'))).toMatchObject({ ok: true });

    daysPass(site, 91);
    for (let looks = 0; looks < 3; looks += 1) {
      expect(await look(capa)).toMatchObject({ ok: true });
    }
    expect(await lastLook(site, capa.id)).toMatchObject({ events: 0 });
    const note = 'n'.repeat(1000);
    expect(await judge(capa, 'effective', { note })).toMatchObject({ ok: true });
  });
});
