import type { ProjectPolicy } from '../../domain/gate/policy';
import { policyIn } from '../../domain/gate/policy/stored';
import type { ProjectId } from '../../domain/id';
import { checkChain, type Chain } from '../../domain/record/chain';
import { standing, type Standing } from '../../domain/record/compare';
import type { Entry } from '../../domain/record/entry';
import { accepted } from '../../domain/result';
import type { RecordLog } from '../ports';
import type { ProjectProperties } from '../ports/policy';
import { recordOf } from '../record/keeping';
import { follow } from '../record/load';
import { beginningOf } from '../../domain/record/replay';
import { refusedByJira, type Outcome } from '../refusal';
import { policyKeeping } from './policy-keeping';

const pageLength = 50;

interface Read {
  readonly policy: ProjectPolicy;
  readonly entries: Entry[];
  readonly more: boolean;
  readonly chain: Chain;
  readonly shown: Standing;
}

/** A project's policy, who decided what of it and when, and whether the project's property shows the same. */
export const readPolicy =
  ({ log, properties }: { readonly log: RecordLog; readonly properties: ProjectProperties }) =>
  async ({ projectId, before }: { projectId: ProjectId; before: number | null }): Outcome<Read> => {
    const [entries, property] = await Promise.all([
      log.since(recordOf(policyKeeping, projectId), 1),
      properties.readProperty(projectId, policyKeeping.propertyKey),
    ]);
    if (!property.ok) return refusedByJira(property.refusal);
    const state = follow(policyKeeping, beginningOf(policyKeeping), entries);
    if (!state.ok) return state;
    const older = before === null ? entries : entries.filter(({ seq }) => seq < before);
    return accepted({
      policy: state.value.document,
      entries: older.slice(-pageLength).reverse(),
      more: older.length > pageLength,
      chain: checkChain(entries),
      shown: standing(policyIn(property.value), entries),
    });
  };
