import { getAppContext, route } from '@forge/api';
import * as z from 'zod/mini';
import type { Mapping } from '../../../domain/provisioning/found';
import type { Call } from './call';

const Capabilities = z.object({
  forgeRules: z.optional(z.array(z.object({ id: z.string(), ruleType: z.string() }))),
});

const environmentOf = (ruleKey: string): string => ruleKey.split('/')[2] ?? '';
const moduleOf = (ruleKey: string): string => ruleKey.split('/').at(-1) ?? '';

/**
 * The app's validators by their key in the manifest. Where two environments of the app are installed on a
 * site, Jira offers each validator twice: this environment's own is taken.
 */
export async function readValidators(
  call: Call,
  projectId: string,
  issueTypeId: string,
): Promise<Mapping> {
  const asked = new URLSearchParams({ projectId, issueTypeId });
  const { forgeRules = [] } = await call(
    { method: 'GET', path: route`/rest/api/3/workflows/capabilities?${asked}` },
    Capabilities,
  );
  const here = getAppContext().environmentAri.environmentId;
  const own = forgeRules.filter(
    ({ id, ruleType }) => ruleType === 'Validator' && environmentOf(id) === here,
  );
  return Object.fromEntries(own.map(({ id }) => [moduleOf(id), id]));
}
