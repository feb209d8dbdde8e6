import { adding, newId, report, rewording, saved } from '../../test/app/support/analysis';
import { measurementOf } from '../row';

const batch = 30;
const batches = 20;
const warmUp = 5;

export const measurement = measurementOf({
  rows: [
    {
      id: 'log.save',
      what: 'commands saved over the local site, 30 a batch, one at a time',
      unit: 'a second',
      goal: null,
      peer: null,
    },
  ],
  async measure(lab) {
    const site = await lab.site();
    const issue = await report(site);
    const ids = Array.from({ length: batch }, () => newId());
    const begun = ids.map((id, index) => adding(id, `The recipe sets no limit, finding ${index}`));
    let { seq } = await saved(site, 'quality', issue.id, begun);
    const save = async (round: number) => {
      const words = (index: number) => `The recipe sets no limit for pressure ${round}.${index}`;
      const edits = ids.map((id, index) => rewording(id, words(index)));
      ({ seq } = await saved(site, 'quality', issue.id, edits, seq));
    };
    for (let round = 0; round < warmUp; round += 1) await save(round);
    const began = performance.now();
    for (let round = 0; round < batches; round += 1) await save(warmUp + round);
    const seconds = (performance.now() - began) / 1_000;
    return { 'log.save': { value: (batch * batches) / seconds } };
  },
});
