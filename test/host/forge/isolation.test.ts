import { z } from 'zod';
import type { Host } from '../../../host/host';
import { accountOf, ask, startFixtureHost, valueOf } from './fixture-host';
import { containing } from './matching';

let host: Host;
beforeAll(async () => {
  host = await startFixtureHost();
});
afterAll(() => host.stop());

const whoSchema = z.object({
  seen: z.array(z.string()),
  invocationId: z.string(),
  accountId: z.string(),
});

describe('who a function acts for', () => {
  it('is each invocation’s own person, over 200 invocations at once', async () => {
    const roles = host.site.people.all().map(({ role }) => role);
    const ids = new Set<string>();
    await Promise.all(
      Array.from({ length: 200 }, async (_, index) => {
        const role = roles[index % roles.length] ?? 'quality';
        const who = whoSchema.parse(valueOf(await ask(host, role, 'whoAmI')));
        const accountId = accountOf(host, role);
        expect(who.seen).toEqual([accountId, accountId, accountId]);
        expect(who.accountId).toBe(accountId);
        ids.add(who.invocationId);
      }),
    );
    expect(ids.size).toBe(200);
  });

  it('cannot be chosen by the function', async () => {
    const payload = {
      as: 'user',
      path: '/rest/api/3/myself',
      otherUser: accountOf(host, 'admin'),
    };
    expect(await ask(host, 'quality', 'callJira', payload)).toMatchObject({
      ok: false,
      error: { message: containing('IMPERSONATION_NOT_ALLOWED') },
    });
  });

  it('loses all rights when the invocation is over', async () => {
    valueOf(await ask(host, 'quality', 'forget'));
    await new Promise((resolve) => setTimeout(resolve, 400));
    const answer = valueOf(await ask(host, 'quality', 'kvs', { call: 'get', key: 'forgotten' }));
    expect(answer).toEqual({ value: null });
  });
});
