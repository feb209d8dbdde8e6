import { newId } from '../../test/app/support/analysis';
import { planned, task } from '../../test/app/support/checking';
import type { Site } from '../../test/app/support/furnish';
import { take } from '../../test/app/support/transitions';
import { wikiAs } from '../../test/journeys/support/wiki';
import { measurementOf } from '../row';
import { quantile } from '../statistics';

const refusals = 100;
const actions = 10;
const pages = 3;
/** About as long as a work instruction. */
const words = 'Tighten the screw to 4 Nm and mark it with a line of paint. '.repeat(200);

const demand = (answer: { readonly ok: boolean }) => {
  if (!answer.ok) throw new Error(JSON.stringify(answer));
};

/** A CAPA with actions that are still open, some of which are to change a page. */
async function capaWithWork(site: Site): Promise<string> {
  const capa = await planned(site);
  const { id: issueId, root: cause } = capa;
  for (let count = 1; count < actions; count += 1) {
    const { key: action } = await task(site);
    demand(await site.panel('quality', 'actions.link', { issueId, cause, action }));
  }
  const wiki = wikiAs(site, 'quality');
  const space = await wiki.space(`D${issueId}`, 'Controlled documents');
  for (let count = 0; count < pages; count += 1) {
    const page = await wiki.publish(space, `Work instruction ${count}`);
    await wiki.write(page, words);
    const asked = { issueId, id: newId(), actionId: capa.action.id, page: page.id };
    demand(await site.panel('quality', 'actions.planDocument', asked));
  }
  return issueId;
}

export const measurement = measurementOf({
  rows: [
    {
      id: 'gate.actions',
      what: `the same with ${actions} actions and ${pages} pages to look at`,
      unit: 'ms',
      goal: 300,
      peer: null,
    },
    {
      id: 'gate.actions.calls',
      what: 'how often that gate asks Jira and Confluence',
      unit: 'calls',
      goal: 4,
      peer: null,
    },
  ],
  async measure(lab) {
    const site = await lab.site();
    const capa = await capaWithWork(site);
    const before = site.host.invocations.lastId();
    for (let count = 0; count < refusals; count += 1) {
      if ((await take(site, capa, 'Check effectiveness')) === null)
        throw new Error('The gate let it through.');
    }
    const asked = site.host.invocations.after(before).filter(({ kind }) => kind === 'validator');
    if (asked.length !== refusals) throw new Error(`The gate was asked ${asked.length} times.`);
    const times = asked.map(({ ms }) => ms);
    return {
      'gate.actions': { value: quantile(times, 0.95) },
      'gate.actions.calls': { value: Math.max(...asked.map(({ calls }) => calls.length)) },
    };
  },
});
