import type { Refusal } from '../../../../src/contract/wire';
import { backOff } from '../../../../static/features/analysis/live/rhythm';
import { watch } from '../../../../static/features/analysis/live/watch';

const refusal = (code: Refusal['code'], data: Refusal['data'] = {}): Refusal => ({
  code,
  reason: 'jira.refused',
  fields: [],
  data,
  reference: '',
});

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;

/** A window that looks at an issue, with its clock in the test's hand. A look takes as long as it is told to. */
function openWatch() {
  let now = 0;
  let isVisible = true;
  let answer: 'new' | 'same' | Refusal = 'same';
  let takes = 0;
  let atOnce = 0;
  let most = 0;
  const looks: number[] = [];
  let timers: { due: number; run: () => void }[] = [];
  const later = (milliseconds: number, run: () => void) => {
    const timer = { due: now + milliseconds, run };
    timers.push(timer);
    return () => void (timers = timers.filter((other) => other !== timer));
  };
  const watching = watch({
    look: () => {
      looks.push(now);
      atOnce += 1;
      most = Math.max(most, atOnce);
      const found = answer;
      return new Promise((resolve) => {
        later(takes, () => {
          atOnce -= 1;
          resolve(found);
        });
      });
    },
    isVisible: () => isVisible,
    now: () => now,
    later,
    spread: () => 0,
  });
  const turns = async () => {
    for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
  };
  return {
    watching,
    looks,
    most: () => most,
    answers: (next: typeof answer) => void (answer = next),
    takes: (milliseconds: number) => void (takes = milliseconds),
    show: (visible: boolean) => {
      isVisible = visible;
      watching.seen();
    },
    pass: async (milliseconds: number) => {
      const end = now + milliseconds;
      await turns();
      for (;;) {
        const next = timers.toSorted((a, b) => a.due - b.due)[0];
        if (!next || next.due > end) break;
        now = next.due;
        timers = timers.filter((timer) => timer !== next);
        next.run();
        await turns();
      }
      now = end;
    },
    count: (from: number, to: number) => looks.filter((at) => at >= from && at < to).length,
  };
}

describe('a window that watches for what others save', () => {
  it('looks often enough to see a save within five seconds while somebody is at work', async () => {
    const desk = openWatch();
    await desk.pass(minute);
    const gaps = desk.looks.map((at, index) => at - (desk.looks[index - 1] ?? 0));
    expect(Math.max(...gaps)).toBeLessThan(4 * second);
  });

  it('costs at most 240 looks in the first hour without anybody, and 120 in each after that', async () => {
    const desk = openWatch();
    await desk.pass(3 * hour);
    expect(desk.count(0, hour)).toBeLessThanOrEqual(240);
    expect(desk.count(2 * hour, 3 * hour)).toBe(120);
  });

  it('looks at nothing while it is hidden', async () => {
    const desk = openWatch();
    desk.show(false);
    await desk.pass(hour);
    expect(desk.looks).toEqual([]);
    desk.show(true);
    await desk.pass(4 * second);
    expect(desk.looks).toHaveLength(1);
  });

  it('looks at once when somebody comes back to work after a rest', async () => {
    const desk = openWatch();
    await desk.pass(hour);
    const before = desk.looks.length;
    desk.watching.stir();
    await desk.pass(0);
    desk.watching.stir();
    await desk.pass(4 * second);
    expect(desk.looks.length - before).toBeLessThanOrEqual(2);
    expect(desk.looks.at(before)).toBeLessThan(hour + 4 * second);
  });

  it('stays close to a colleague who is at work', async () => {
    const desk = openWatch();
    desk.answers('new');
    await desk.pass(hour);
    expect(desk.count(hour - minute, hour)).toBeGreaterThan(15);
  });

  it('looks at once when the page says that something changed', async () => {
    const desk = openWatch();
    await desk.pass(second);
    desk.watching.lookNow();
    await desk.pass(0);
    expect(desk.looks).toEqual([second]);
  });

  it('never looks twice at the same time', async () => {
    const desk = openWatch();
    desk.takes(20 * second);
    for (let step = 0; step < 50; step += 1) {
      desk.watching.lookNow();
      desk.watching.stir();
      await desk.pass(second);
    }
    expect(desk.most()).toBe(1);
  });

  it('asks no sooner than Jira wants to be asked again, whatever happens', async () => {
    const desk = openWatch();
    desk.answers(refusal('busy', { retryAfterSeconds: 90 }));
    await desk.pass(4 * second);
    expect(desk.looks).toHaveLength(1);
    desk.watching.lookNow();
    desk.watching.stir();
    await desk.pass(85 * second);
    expect(desk.looks).toHaveLength(1);
    desk.answers('same');
    await desk.pass(10 * second);
    expect(desk.looks.length).toBeGreaterThan(1);
  });

  it('asks less and less often while Jira does not answer, and as before once it does', async () => {
    const desk = openWatch();
    desk.answers(refusal('unavailable'));
    await desk.pass(30 * minute);
    expect(desk.looks.length).toBeLessThan(14);
    desk.answers('same');
    desk.watching.stir();
    await desk.pass(5 * minute);
    const before = desk.looks.length;
    desk.watching.stir();
    await desk.pass(minute);
    expect(desk.looks.length - before).toBeGreaterThan(15);
  });

  it('does not count being offline against Jira', async () => {
    const desk = openWatch();
    desk.answers({ ...refusal('unavailable'), reason: 'bridge.offline' });
    await desk.pass(minute);
    desk.answers('same');
    const before = desk.looks.length;
    await desk.pass(4 * second);
    expect(desk.looks.length).toBeGreaterThan(before);
  });

  it('stops for good when the analysis is left', async () => {
    const desk = openWatch();
    desk.watching.stop();
    desk.watching.lookNow();
    await desk.pass(hour);
    expect(desk.looks).toEqual([]);
  });
});

describe('staying away after refusals', () => {
  it('lasts at least as long as Jira asks, and brings not all windows back at once', () => {
    expect(backOff(1, 0, 0)).toBe(5 * second);
    expect(backOff(4, 0, 0)).toBe(40 * second);
    expect(backOff(30, 0, 0)).toBe(5 * minute);
    expect(backOff(1, 60, 0)).toBe(minute);
    expect(backOff(1, 60, 1)).toBe(78 * second);
  });
});
