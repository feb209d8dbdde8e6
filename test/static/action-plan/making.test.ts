import type { Refusal, RefusalCode, Wire } from '../../../src/contract/wire';
import { IssueReference } from '../../../src/domain/id';
import { makingOnce, settling } from '../../../static/features/action-plan/making';

const issue = IssueReference.parse({ id: '10051', key: 'PUMP-51' });
const made: Wire<IssueReference> = { ok: true, value: issue };
const refusal = (code: RefusalCode): Refusal => ({
  code,
  reason: 'x',
  fields: [],
  data: {},
  reference: '',
});
const refused = (code: RefusalCode): Wire<never> => ({ ok: false, refusal: refusal(code) });

/** Jira, as far as one attempt is concerned. */
function site() {
  const issues: IssueReference[] = [];
  let found: Wire<IssueReference | null> | null = null;
  let time = 0;
  return {
    issues,
    pass: (milliseconds: number) => {
      time += milliseconds;
    },
    /** What a search answers from now on, whatever was made. */
    searchSays: (answer: Wire<IssueReference | null>) => {
      found = answer;
    },
    once: makingOnce({
      find: () => Promise.resolve(found ?? { ok: true, value: issues[0] ?? null }),
      now: () => time,
    }),
    make: () => {
      issues.push(issue);
      return Promise.resolve(made);
    },
    /** It is made, and the answer does not come through. */
    makeAndLose: (code: RefusalCode) => () => {
      issues.push(issue);
      return Promise.resolve(refused(code));
    },
    refuse: (code: RefusalCode) => () => Promise.resolve(refused(code)),
  };
}

describe('an action is made once', () => {
  it('and asked for again it is the same', async () => {
    const { once, make, issues } = site();
    expect(await once(make)).toEqual(made);
    expect(await once(make)).toEqual(made);
    expect(issues).toHaveLength(1);
  });

  it.each<RefusalCode>(['unavailable', 'unexpected'])(
    'when the answer was lost (%s): it is found again',
    async (code) => {
      const { once, make, makeAndLose, issues } = site();
      expect(await once(makeAndLose(code))).toMatchObject({ ok: false });
      expect(await once(make)).toEqual(made);
      expect(issues).toHaveLength(1);
    },
  );

  it('when Jira’s index lags: nobody makes another before it had the time', async () => {
    const { once, make, makeAndLose, searchSays, pass, issues } = site();
    await once(makeAndLose('unavailable'));
    searchSays({ ok: true, value: null });
    pass(settling - 2_000);
    expect(await once(make)).toMatchObject({
      refusal: { reason: 'actions.perhapsMade', data: { retryAfterSeconds: 2 } },
    });
    searchSays({ ok: true, value: issue });
    expect(await once(make)).toEqual(made);
    expect(issues).toHaveLength(1);
  });

  it('when it was not made after all: another try makes it', async () => {
    const { once, make, refuse, pass, issues } = site();
    await once(refuse('unavailable'));
    pass(settling);
    expect(await once(make)).toEqual(made);
    expect(issues).toHaveLength(1);
  });

  it('when nobody can look: nothing is made meanwhile', async () => {
    const { once, make, makeAndLose, searchSays, pass, issues } = site();
    await once(makeAndLose('unavailable'));
    searchSays(refused('unavailable'));
    pass(settling * 10);
    expect(await once(make)).toMatchObject({ refusal: { code: 'unavailable' } });
    expect(issues).toHaveLength(1);
  });

  it.each<RefusalCode>(['refused', 'forbidden', 'busy'])(
    'when Jira said no (%s): what was mended is made at once',
    async (code) => {
      const { once, make, refuse, issues } = site();
      expect(await once(refuse(code))).toMatchObject({ refusal: { code } });
      expect(await once(make)).toEqual(made);
      expect(issues).toHaveLength(1);
    },
  );
});
