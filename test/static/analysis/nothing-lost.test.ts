import * as fc from 'fast-check';
import type { CauseCommand } from '../../../src/domain/causes/command';
import { addCause, reword, state } from './commands';
import { createDrafts, createLog, openDesk } from './desk';

const name = fc.constantFrom('a', 'b', 'c');
const text = fc.string({ maxLength: 6 });

const change = fc.oneof(
  fc.tuple(name, text).map(([cause, words]): CauseCommand => addCause(cause, words)),
  fc.tuple(name, text).map(([cause, words]): CauseCommand => reword(cause, words)),
  text.map((words): CauseCommand => state(words)),
);

const step = fc.oneof(
  { weight: 6, arbitrary: change.map((command) => ({ kind: 'give', command }) as const) },
  { weight: 3, arbitrary: fc.nat(1_500).map((ms) => ({ kind: 'pass', ms }) as const) },
  { weight: 1, arbitrary: fc.constant({ kind: 'fail' } as const) },
  { weight: 1, arbitrary: fc.constant({ kind: 'mend' } as const) },
  { weight: 1, arbitrary: fc.constant({ kind: 'loseAnswer' } as const) },
  { weight: 1, arbitrary: fc.constant({ kind: 'crash' } as const) },
);

describe('whatever happens on the way', () => {
  it('ends with on record what was on screen', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
        const log = createLog();
        const drafts = createDrafts();
        let window = 0;
        let desk = await openDesk(log, drafts, 'w0');
        for (const taken of steps) {
          if (taken.kind === 'give') desk.give(taken.command);
          if (taken.kind === 'pass') await desk.pass(taken.ms);
          if (taken.kind === 'fail') log.fail({ code: 'unavailable', reason: 'bridge.failed' });
          if (taken.kind === 'mend') log.fail(null);
          if (taken.kind === 'loseAnswer') log.loseAnswer();
          if (taken.kind === 'crash') {
            const seen = desk.texts();
            desk.crash();
            window += 1;
            desk = await openDesk(log, drafts, `w${window}`);
            expect(desk.texts()).toEqual(seen);
          }
        }
        const shown = desk.session.state().document;
        log.fail(null);
        for (let tries = 0; tries < 5; tries += 1) await desk.pass(60_000);
        expect(desk.session.state()).toMatchObject({ unsaved: 0, lost: [] });
        expect(log.document().causes.map(({ text: words }) => words)).toEqual(
          shown.causes.map(({ text: words }) => words),
        );
        expect(log.document().problem).toEqual(shown.problem);
      }),
      { numRuns: 300 },
    );
  });
});
