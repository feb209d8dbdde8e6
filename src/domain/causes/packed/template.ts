import * as z from 'zod/mini';
import { causeLimit } from '../document';
import type { TemplateCause } from '../command';
import { hung, indented } from './depth';
import { firstLine } from './line';
import { PackedCause } from './packed-cause';
import { unless } from './usual';

/** What a template gives, as it is written down. */
export const PackedTemplate = z
  .array(z.pick(PackedCause, { id: true, depth: true, leg: true, text: true, class: true }))
  .check(z.minLength(1), z.maxLength(causeLimit));
export type PackedTemplate = z.infer<typeof PackedTemplate>;

export function packTemplate(causes: readonly TemplateCause[]): PackedTemplate {
  let { leg } = firstLine;
  return indented(causes, null).map(({ id, depth, ...cause }) => {
    const before = leg;
    ({ leg } = cause);
    return {
      ...{ id, depth, ...cause },
      leg: unless(before, leg),
      class: unless('unknown', cause.class),
    };
  });
}

/** The causes that were written down, to be parsed. */
export function unpackTemplate(causes: PackedTemplate) {
  let { leg } = firstLine;
  return hung(causes, null).map((cause) => {
    leg = cause.leg ?? leg;
    return { ...cause, leg, class: cause.class ?? 'unknown' };
  });
}
