import * as z from 'zod';
import type { Endpoint } from './endpoint.ts';

/** Within what a Date of any time zone can hold, and what a person means. */
const moment = z.iso.datetime().refine((text) => Date.parse(text) < Date.UTC(2200, 0), {
  message: 'The clock goes up to the year 2199.',
});
const askedSchema = z.strictObject({ to: moment.nullable() });

/**
 * Moves the site's clock to a moment, null for the machine's own time. Whatever schedule came due by that runs once, as
 * a platform that had been down would catch up.
 */
export const moveClockEndpoint: Endpoint = {
  method: 'POST',
  path: /^\/_host\/clock$/,
  handle: async ({ forge, movedClock }, { body }) => {
    const { to } = askedSchema.parse(body);
    movedClock.moveTo(to === null ? null : Date.parse(to));
    const ran = to === null ? [] : await forge.schedules.runDue();
    const { clock } = forge.site;
    const now = new Date(clock.now()).toISOString();
    return { status: 200, body: { now, aheadMs: clock.offset(), ran } };
  },
};
