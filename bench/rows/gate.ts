import { adding, newId, report, saved, sent } from '../../test/app/support/analysis';
import { take } from '../../test/app/support/transitions';
import { measurementOf } from '../row';
import { quantile } from '../statistics';

const refusals = 200;

export const measurement = measurementOf({
  rows: [
    {
      id: 'gate.refusal',
      what: 'a transition refused: the gate’s own time, 95 of 100',
      unit: 'ms',
      goal: 300,
      peer: null,
    },
  ],
  async measure(lab) {
    const site = await lab.site();
    const { id } = await report(site, { severity: 'major' });
    await take(site, id, 'Triage');
    await take(site, id, 'Start work');
    const root = newId();
    await saved(site, 'quality', id, [
      adding(root, 'Calibration was never in the plan'),
      sent({ kind: 'nameRoot', id: root, root: true }),
    ]);
    const before = site.host.invocations.lastId();
    for (let count = 0; count < refusals; count += 1) {
      if ((await take(site, id, 'Close')) === null) throw new Error('The gate let it through.');
    }
    const times = site.host.invocations
      .after(before)
      .filter(({ kind }) => kind === 'validator')
      .map(({ ms }) => ms);
    if (times.length !== refusals) throw new Error(`The gate was asked ${times.length} times.`);
    return { 'gate.refusal': { value: quantile(times, 0.95) } };
  },
});
