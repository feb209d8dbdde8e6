import * as z from 'zod';
import { parseBody } from '../../parse.ts';
import type { JiraResponse } from '../../request.ts';
import type { JiraSite } from '../../site.ts';
import { displaceField, placeField } from './place-field.ts';
import { schemeRoute } from './scheme-route.ts';

const path = '/rest/api/3/config/fieldschemes/fields';
const ids = z.array(z.int()).transform((list) => list.map(String));

interface Outcome {
  success: boolean;
  error?: string;
}

/** 200 when all went well, 400 when nothing did, 207 in between. */
export function answerOutcomes(results: readonly Outcome[]): JiraResponse {
  const done = results.filter(({ success }) => success).length;
  const status = done === results.length ? 200 : done === 0 ? 400 : 207;
  return { status, body: { results } };
}

function fault(
  site: JiraSite,
  asked: { fieldId: string; schemeId: string; workTypeIds: readonly string[] },
): string | null {
  if (!site.fieldSchemes.get(asked.schemeId)) return `Scheme ${asked.schemeId} doesn't exist`;
  const field = site.fields.get(asked.fieldId);
  if (!field || field.trashed) return `Field ${asked.fieldId} doesn't exist`;
  if (!field.custom) return `Field ${asked.fieldId} is in every scheme`;
  const unknown = asked.workTypeIds.find((id) => !site.issueTypes.get(id));
  return unknown === undefined ? null : `Work type ${unknown} doesn't exist`;
}

const outcome = (error: string | null): Outcome =>
  error === null ? { success: true } : { success: false, error };

const placement = z.record(
  z.string(),
  z.array(z.strictObject({ schemeIds: ids, restrictedToWorkTypes: ids.default([]) })).min(1),
);

export const placeFields = schemeRoute({
  method: 'PUT',
  path,
  handle: (call) => {
    const { site } = call;
    const asked = Object.entries(parseBody(placement, call)).flatMap(([fieldId, items]) =>
      items.flatMap(({ schemeIds, restrictedToWorkTypes: workTypeIds }) =>
        schemeIds.map((schemeId) => ({ fieldId, schemeId, workTypeIds })),
      ),
    );
    const results = asked.map((place) => {
      const error = fault(site, place);
      if (error === null) placeField(site, place);
      const { fieldId, schemeId, workTypeIds } = place;
      return {
        fieldId,
        schemeId: Number(schemeId),
        workTypeIds: workTypeIds.map(Number),
        ...outcome(error),
      };
    });
    return answerOutcomes(results);
  },
});

const removal = z.record(z.string(), z.strictObject({ schemeIds: ids }));

export const displaceFields = schemeRoute({
  method: 'DELETE',
  path,
  handle: (call) => {
    const { site } = call;
    const asked = Object.entries(parseBody(removal, call)).flatMap(([fieldId, { schemeIds }]) =>
      schemeIds.map((schemeId) => ({ fieldId, schemeId })),
    );
    const results = asked.map(({ fieldId, schemeId }) => {
      const error = fault(site, { fieldId, schemeId, workTypeIds: [] });
      if (error === null) displaceField(site, fieldId, schemeId);
      return { fieldId, schemeId: Number(schemeId), ...outcome(error) };
    });
    return answerOutcomes(results);
  },
});
