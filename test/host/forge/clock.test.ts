import { z } from 'zod';
import { movedDate } from '../../../host/moved-date';
import type { Host } from '../../../host/host';
import { ask, cookieOf, journal, openFrame, post, startFixtureHost, valueOf } from './fixture-host';

const day = 24 * 60 * 60_000;

let host: Host;
beforeEach(async () => {
  host = await startFixtureHost();
});
afterEach(() => host.stop());

const move = (to: string | null) => post(host, '/_host/clock', { to }, cookieOf(host, 'quality'));

const inDays = (days: number) => new Date(host.clock.now() + days * day).toISOString();

const due = () => host.schedules.list().flatMap(({ key, due: isDue }) => (isDue ? [key] : []));

describe('moving the site’s clock', () => {
  it('moves it for the site and for the app’s functions alike', async () => {
    const to = inDays(30);
    expect(await move(to)).toMatchObject({ status: 200 });
    expect(host.clock.now() - Date.parse(to)).toBeLessThan(day);
    const { now } = z
      .object({ now: z.number() })
      .parse(valueOf(await ask(host, 'quality', 'time')));
    expect(now).toBeGreaterThanOrEqual(Date.parse(to));
    await move(null);
    expect(host.clock.offset()).toBe(0);
  });

  it('tells every page of the app that is fetched from then on', async () => {
    const { url } = await openFrame(host, 'quality');
    const bridge = async () => /__bridge\.js\?[^"]*/.exec(await (await fetch(url)).text())?.[0];
    expect(await bridge()).not.toContain('ahead');
    await move(inDays(1));
    expect(await bridge()).toContain(`&amp;ahead=${host.clock.offset()}`);
  });

  it('runs what came due once, however long it was', async () => {
    expect((await move(inDays(30))).body).toMatchObject({ ran: ['hourly', 'daily'] });
    expect((await move(inDays(0.5))).body).toMatchObject({ ran: ['hourly'] });
    expect((await move(inDays(21))).body).toMatchObject({ ran: ['hourly', 'daily'] });
    expect(await journal(host, 'schedule')).toHaveLength(5);
    const [, daily] = host.schedules.list();
    expect(host.clock.now() - (daily?.lastRunAt ?? 0)).toBeLessThan(day);
  });

  it.each(['tomorrow', '2026-13-01T00:00:00Z', '2300-01-01T00:00:00Z'])(
    'refuses %s',
    async (to) => {
      expect(await move(to)).toMatchObject({ status: 400 });
      expect(host.clock.offset()).toBe(0);
    },
  );
});

describe('a schedule', () => {
  it('is seen to be due when the clock went past its time without it', async () => {
    expect(due()).toEqual(['hourly', 'daily']);
    await host.schedules.runDue();
    expect(due()).toEqual([]);
    host.clock.travelTo(host.clock.now() + day - 1000);
    expect(due()).toEqual(['hourly']);
    host.clock.travelTo(host.clock.now() + 1000);
    expect(due()).toEqual(['hourly', 'daily']);
    expect(await host.schedules.runDue()).toEqual(['hourly', 'daily']);
  });

  it('is due when its last run lies ahead, because the clock was moved back', async () => {
    await move(inDays(30));
    expect(due()).toEqual([]);
    await move(null);
    expect(due()).toEqual(['hourly', 'daily']);
  });
});

describe('a moved Date', () => {
  const Moved = movedDate(Date, () => 40 * day);
  const ahead = (time: number) => Math.round((time - Date.now()) / day);

  it('is ahead in every way of asking for the present', () => {
    expect(ahead(Moved.now())).toBe(40);
    expect(ahead(new Moved().getTime())).toBe(40);
    expect(ahead(Date.parse(Moved()))).toBe(40);
    expect(ahead(new (class extends Moved {})().getTime())).toBe(40);
  });

  it('leaves every moment alone that is named', () => {
    expect(new Moved(0).getTime()).toBe(0);
    expect(Moved.parse('2026-11-22T00:00:00Z')).toBe(Date.parse('2026-11-22T00:00:00Z'));
    expect(new Moved(2026, 10, 22)).toEqual(new Date(2026, 10, 22));
    expect(new Moved() instanceof Date && new Date() instanceof Moved).toBe(true);
  });
});
