import type * as z from 'zod';
import { historyOperation } from '../../src/contract/history';
import { reasonSentence } from '../../src/contract/wording/reason';
import type { CaseCommand } from '../../src/domain/case-file/command';
import { newId, report } from './support/analysis';
import { valueOf } from './support/ask';
import { tell } from './support/complete-case';
import { accountOf, type Role } from './support/people';
import { openSite, type Site } from './support/site';

let site: Site;
let id: string;
beforeAll(async () => {
  site = await openSite();
});
beforeEach(async () => {
  ({ id } = await report(site));
});
afterAll(() => site.stop());

const day = (daysFromNow: number): string =>
  new Date(Date.now() + daysFromNow * 86_400_000).toISOString().slice(0, 10);

const history = async (before: number | null = null, who: Role = 'supplier') =>
  valueOf(await site.panel(who, 'case.history', { issueId: id, before }), historyOperation.output);

type Command = z.input<typeof CaseCommand>;

const containing = (containment: string): Command => ({
  kind: 'contain',
  containment: {
    id: containment,
    what: 'Stop shipping lot 77',
    owner: accountOf(site.host, 'quality'),
    from: day(-3),
  },
});

const lifting = (containment: string, on: string): Command => ({
  kind: 'liftContainment',
  id: containment,
  on,
  note: 'New seals are in all stock.',
});

describe('the history of a case', () => {
  it('tells an empty one as empty', async () => {
    expect(await history()).toEqual({
      entries: [],
      more: false,
      chain: { kind: 'empty' },
      issue: 'same',
    });
  });

  it('says who recorded what, newest first, to whoever may see the issue', async () => {
    await tell(site, id, containing('hold01'));
    await tell(
      site,
      id,
      { kind: 'verifyContainment', id: 'hold01', note: 'The shelf is empty.' },
      'quality2',
    );
    const { entries, chain, issue } = await history();
    expect(entries.map(({ seq, actor, command }) => ({ seq, actor, command }))).toMatchObject([
      { seq: 2, actor: accountOf(site.host, 'quality2'), command: { kind: 'verifyContainment' } },
      { seq: 1, actor: accountOf(site.host, 'quality'), command: { kind: 'contain' } },
    ]);
    expect(chain).toMatchObject({ kind: 'sound', length: 2 });
    expect(issue).toBe('same');
  });

  it('is a history of its own beside that of the analysis', async () => {
    await tell(site, id, containing('hold01'));
    const analysis = valueOf(
      await site.panel('supplier', 'causes.history', { issueId: id, before: null }),
      historyOperation.output,
    );
    expect(analysis.entries).toEqual([]);
  });

  it('says that the issue shows something else when somebody wrote past it', async () => {
    await tell(site, id, containing('hold01'));
    await site.rest('quality')('PUT', `/issue/${id}/properties/ratchet-case`, { forged: true });
    expect(await history()).toMatchObject({ issue: 'foreign', chain: { kind: 'sound' } });
  });
});

describe('what is not put on record', () => {
  const say = (command: Command) =>
    site.panel('quality', 'case.save', { issueId: id, id: newId(), command });

  it.each([
    ['a lifting on a day to come', () => lifting('hold01', day(3)), 'That day is still ahead'],
    [
      'a lifting before it was in force',
      () => lifting('hold01', day(-4)),
      'before it was in force',
    ],
    ['a look at what is not there', () => lifting('hold02', day(-1)), 'no longer there'],
  ])('%s', async (_what, command, sentence) => {
    await tell(site, id, containing('hold01'));
    const answer = await say(command());
    expect(answer).toMatchObject({ ok: false, refusal: { code: 'refused' } });
    if (!answer.ok) expect(reasonSentence(answer.refusal)).toContain(sentence);
    expect((await history()).entries).toHaveLength(1);
  });

  it('takes a look after it was lifted, so that the record can be made whole', async () => {
    await tell(site, id, containing('hold01'));
    await tell(site, id, lifting('hold01', day(0)));
    const look: Command = { kind: 'verifyContainment', id: 'hold01', note: 'It had held.' };
    expect(await say(look)).toMatchObject({
      ok: true,
      value: {
        stored: {
          contained: 0,
          document: { containments: [{ verified: { note: 'It had held.' } }] },
        },
      },
    });
  });
});
