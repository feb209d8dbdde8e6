import * as z from 'zod';
import type { RunValidator } from '../jira/site.ts';
import { modulesOf, type AppManifest } from './manifest/manifest.ts';
import type { Functions } from './runtime/functions.ts';

const verdict = z.object({ result: z.boolean(), errorMessage: z.string().optional() });

const type = 'jira:workflowValidator';

/**
 * Asks the app whether a transition may happen. A validator that is gone, fails or answers anything
 * but a verdict counts as "no", without a message of the app's: Jira then says its own.
 */
export function createValidators(manifest: AppManifest, invoke: Functions['invoke']): RunValidator {
  return async ({ moduleKey, payload }) => {
    const module = modulesOf(manifest, type).find(({ key }) => key === moduleKey);
    if (module?.fields.function === undefined) return { result: false };
    const { modifiedFields, ...ends } = payload.transition;
    const transition = manifest.scopes.includes('read:jira-work')
      ? { ...ends, modifiedFields }
      : ends;
    const outcome = await invoke({
      kind: 'validator',
      functionKey: module.fields.function,
      moduleKey,
      moduleType: type,
      operation: payload.issue.key,
      user: null,
      body: { ...payload, transition },
    });
    const read = verdict.safeParse(outcome.ok ? outcome.value : null);
    if (!read.success) return { result: false };
    const { result, errorMessage } = read.data;
    return errorMessage === undefined ? { result } : { result, errorMessage };
  };
}
