import { report } from '../../test/app/support/analysis';
import { logSize } from '../measuring/bytes-in-log';
import { visit, withWindow } from '../measuring/visit';
import { measurementOf } from '../row';

const edits = 30;
/** A fast typist; slower ones pause more and lose nothing by it. */
const millisecondsAKey = 25;

const line = (count: number) => `The work instruction names no limit for torque, finding ${count}`;

export const measurement = measurementOf({
  rows: [
    {
      id: 'edits.invocations',
      what: '30 whys typed in the browser: invocations of the app',
      unit: '',
      goal: 3,
      peer: null,
    },
    {
      id: 'edits.bytes',
      what: 'each of those whys in the log, all columns',
      unit: 'B',
      goal: null,
      peer: null,
    },
  ],
  measure: (lab) =>
    withWindow(lab, async (page, site) => {
      const issue = await report(site);
      const before = site.host.invocations.lastId();
      await visit(page, issue.key);
      const panel = page.frameLocator('iframe[title="Root cause"]');
      await panel.getByRole('textbox', { name: 'Why 1', exact: true }).click();
      for (let count = 1; count <= edits; count += 1) {
        await page.keyboard.type(line(count), { delay: millisecondsAKey });
        // Now and then one why deeper, else one more beside it.
        if (count < edits) await page.keyboard.press(count % 6 === 0 ? 'Enter' : 'Tab');
      }
      await page.getByRole('heading', { level: 1 }).click();
      await panel
        .getByRole('status')
        .filter({ hasText: /^Saved$/ })
        .waitFor();
      const { commands, bytes } = await logSize(site, issue.id);
      const own = site.host.invocations.after(before);
      const invocations = own.filter(({ operation }) => operation !== 'causes.history').length;
      if (commands < edits) throw new Error(`Only ${commands} commands are on record.`);
      return {
        'edits.invocations': { value: invocations },
        'edits.bytes': { value: bytes / commands },
      };
    }),
});
