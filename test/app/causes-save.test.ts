import { emptyCauseDocument } from '../../src/domain/causes/document';
import {
  adding,
  newId,
  onIssue,
  report,
  rewording,
  save,
  saved,
  sent,
  verifying,
} from './support/analysis';
import { openSite, type Site } from './support/site';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.stop());

const refusalOf = async (answer: ReturnType<typeof save>) => {
  const told = await answer;
  return told.ok ? 'accepted' : told.refusal;
};

describe('saving an analysis', () => {
  it('records the commands and shows the result on the issue', async () => {
    const issue = await report(site);
    const stored = await saved(site, 'quality', issue.id, [
      adding('valve1', 'The valve stuck'),
      adding('seal22', 'The seal swelled', 'valve1'),
    ]);
    expect(stored).toMatchObject({ seq: 2, roots: 0, verifiedRoots: 0 });
    expect(stored.document.causes.map(({ text, parent }) => [text, parent])).toEqual([
      ['The valve stuck', null],
      ['The seal swelled', 'valve1'],
    ]);
    expect(await onIssue(site, issue.id)).toEqual(stored);
  });

  it('signs with who asks, whatever the page claims', async () => {
    const issue = await report(site);
    const stored = await saved(site, 'quality2', issue.id, [adding('valve1', 'The valve stuck')]);
    const quality2 = site.host.site.people.all().find(({ role }) => role === 'quality2');
    expect(stored.document.causes[0]?.author).toBe(quality2?.accountId);
  });

  it('records a batch that is sent again only once', async () => {
    const issue = await report(site);
    const batch = [
      adding('valve1', 'The valve stuck'),
      rewording('valve1', 'The valve stuck open'),
    ];
    const first = await saved(site, 'quality', issue.id, batch);
    expect(await saved(site, 'quality', issue.id, batch)).toEqual(first);
    expect(await saved(site, 'quality', issue.id, batch, 2)).toEqual(first);
    const [known, more] = [batch[0], rewording('valve1', 'The valve stuck half open')];
    expect(await saved(site, 'quality', issue.id, [known, more], 2)).toMatchObject({ seq: 3 });
  });

  it('merges what two people wrote without having seen each other', async () => {
    const issue = await report(site);
    await saved(site, 'quality', issue.id, [adding('valve1', 'The valve stuck')]);
    await saved(site, 'quality', issue.id, [adding('sensor', 'The sensor drifted')], 1);
    const merged = await saved(site, 'quality2', issue.id, [adding('tubing', 'Wrong tubing')], 1);
    expect(merged.seq).toBe(3);
    expect(new Set(merged.document.causes.map(({ id }) => id))).toEqual(
      new Set(['valve1', 'sensor', 'tubing']),
    );
  });

  it('tells what no longer applies and keeps the rest', async () => {
    const issue = await report(site);
    await saved(site, 'quality', issue.id, [adding('valve1', 'The valve stuck')]);
    await saved(site, 'quality2', issue.id, [sent({ kind: 'removeCause', id: 'valve1' })], 1);
    const late = rewording('valve1', 'The valve stuck open');
    const other = adding('sensor', 'The sensor drifted');
    expect(await save(site, 'quality', issue.id, [late, other], 1)).toMatchObject({
      ok: true,
      value: {
        stored: { seq: 3, document: { causes: [{ id: 'sensor' }] } },
        unapplied: [{ id: late.id, reason: 'causeMissing' }],
      },
    });
  });

  it('says so when nothing at all applies to an analysis nobody has begun', async () => {
    const issue = await report(site);
    const late = rewording('valve1', 'The valve stuck open');
    expect(await refusalOf(save(site, 'quality', issue.id, [late]))).toMatchObject({
      code: 'refused',
      reason: 'causes.nothingApplied',
      fields: [{ path: `commands.${late.id}`, problem: 'causeMissing' }],
    });
    expect(await onIssue(site, issue.id)).toBeNull();
  });

  it('loses nothing when many tabs write at once', async () => {
    const issue = await report(site);
    await saved(site, 'quality', issue.id, [adding('valve1', 'The valve stuck')]);
    const ids = Array.from({ length: 4 }, () => newId());
    const answers = await Promise.all(
      ids.map((id, index) =>
        save(site, index % 2 ? 'quality' : 'quality2', issue.id, [adding(id, `Cause ${id}`)], 1),
      ),
    );
    expect(answers.map(({ ok }) => ok)).toEqual(ids.map(() => true));
    expect(await onIssue(site, issue.id)).toMatchObject({ seq: 5 });
    const settled = await saved(site, 'quality', issue.id, [adding('sensor', 'It drifted')], 5);
    expect(settled.document.causes.map(({ id }) => id).sort()).toEqual(
      ['valve1', 'sensor', ...ids].sort(),
    );
  });
});

describe('what cannot be saved', () => {
  it.each<[string, (id: string) => unknown, string]>([
    ['no payload', () => null, ''],
    [
      'a member too many',
      (issueId) => ({ issueId, seen: 0, commands: [adding('valve1', 'x')], by: 'me' }),
      '',
    ],
    ['no command', (issueId) => ({ issueId, seen: 0, commands: [] }), 'commands'],
    [
      'a key for an id',
      () => ({ issueId: 'QM-1', seen: 0, commands: [adding('valve1', 'x')] }),
      'issueId',
    ],
    [
      'an unknown command',
      (issueId) => ({ issueId, seen: 0, commands: [sent({ kind: 'explode' })] }),
      'commands.0.command.kind',
    ],
    [
      'an endless text',
      (issueId) => ({ issueId, seen: 0, commands: [adding('valve1', 'x'.repeat(501))] }),
      'commands.0.command.text',
    ],
    [
      'a path for an id',
      () => ({ issueId: '1/../2', seen: 0, commands: [adding('valve1', 'x')] }),
      'issueId',
    ],
  ])('refuses %s and names the field', async (_what, payload, path) => {
    const issue = await report(site);
    const answer = await site.panel('quality', 'causes.save', payload(issue.id));
    expect(answer).toMatchObject({
      ok: false,
      refusal: { code: 'invalid', reason: 'payload.malformed' },
    });
    const paths = answer.ok ? [] : answer.refusal.fields.map((field) => field.path);
    expect(paths).toContain(path);
    expect(await onIssue(site, issue.id)).toBeNull();
  });

  it.each(['unknown.operation', 'toString', '__proto__', 'constructor'])(
    'refuses the operation %s',
    async (operation) => {
      expect(await site.panel('quality', operation, {})).toMatchObject({
        ok: false,
        refusal: { code: 'invalid', reason: 'operation.unknown' },
      });
    },
  );

  it('refuses commands that only operations may give', async () => {
    const issue = await report(site);
    const reserved = [
      sent({ kind: 'adopt', document: emptyCauseDocument }),
      sent({ kind: 'carryOver', document: emptyCauseDocument }),
      sent({ kind: 'linkAction', id: 'valve1', issue }),
    ];
    const commands = [adding('valve1', 'The valve stuck'), ...reserved];
    expect(await refusalOf(save(site, 'quality', issue.id, commands))).toMatchObject({
      code: 'invalid',
      reason: 'causes.commandNotAllowed',
      fields: [1, 2, 3].map((at) => ({ path: `commands.${at}.command.kind`, problem: 'reserved' })),
    });
    expect(await onIssue(site, issue.id)).toBeNull();
  });

  it('refuses one id for two commands', async () => {
    const issue = await report(site);
    const one = adding('valve1', 'The valve stuck');
    const commands = [one, { ...rewording('valve1', 'Stuck'), id: one.id }];
    expect(await refusalOf(save(site, 'quality', issue.id, commands))).toMatchObject({
      code: 'invalid',
      fields: [{ path: 'commands.1.id', problem: 'usedTwice' }],
    });
  });

  it('refuses what Jira could not hold, and writes none of it', async () => {
    const issue = await report(site);
    const long = Array.from({ length: 80 }, () => adding(newId(), 'w'.repeat(490)));
    const before = await saved(site, 'quality', issue.id, [adding('valve1', 'The valve stuck')]);
    expect(await refusalOf(save(site, 'quality', issue.id, long, 1))).toMatchObject({
      code: 'tooLarge',
      reason: 'causes.tooLarge',
      data: { limit: 32_768 },
    });
    expect(await onIssue(site, issue.id)).toEqual(before);
    expect(
      await saved(site, 'quality', issue.id, [adding('sensor', 'It drifted')], 1),
    ).toMatchObject({
      seq: 2,
    });
  });

  it('refuses a command that is out of all bounds, even one that is taken back at once', async () => {
    const issue = await report(site);
    const before = await saved(site, 'quality', issue.id, [adding('valve1', 'The valve stuck')]);
    const [valve] = before.document.causes;
    const evidence = Array.from({ length: 20 }, () => ({
      ...{ kind: 'link', id: newId(), note: '' },
      url: `https://lab.example/${'r'.repeat(900)}`,
    }));
    const causes = [
      { ...valve, id: 'stem01', evidence },
      { ...valve, id: 'stem02', parent: 'stem01', evidence },
    ];
    const batch = [
      sent({ kind: 'restoreCauses', after: null, causes, kept: [] }),
      sent({ kind: 'removeCause', id: 'stem01' }),
    ];
    expect(await refusalOf(save(site, 'quality', issue.id, batch, 1))).toMatchObject({
      code: 'tooLarge',
      reason: 'causes.tooLarge',
    });
  });

  it.each([
    { kind: 'answerExtent', extent: { answer: 'no', note: ' ' } },
    { kind: 'ruleOut', id: 'valve1', reason: '\n' },
    { kind: 'keepAsIs', rule: 'C2', node: 'valve1', reason: '\t ' },
    { ...verifying('valve1', 'It stuck').command, note: '\u00a0' },
  ])('refuses a blank where a reason is asked: $kind', async (command) => {
    const issue = await report(site);
    await saved(site, 'quality', issue.id, [adding('valve1', 'It stuck')]);
    expect(await refusalOf(save(site, 'quality', issue.id, [sent(command)], 1))).toMatchObject({
      code: 'invalid',
      reason: 'payload.malformed',
    });
  });
});
