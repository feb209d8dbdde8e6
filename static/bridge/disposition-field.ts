import * as z from 'zod/mini';
import type { Refusal, Wire } from '../../src/contract/wire';
import { DispositionKind } from '../../src/domain/case-file/disposition';
import type { IssueId, ProjectId } from '../../src/domain/id';
import type { Made } from '../../src/domain/provisioning/made';
import { changeJira } from './jira';
import { refusalOf } from './refusals';
import { readSetup } from './setup';

/** What Jira’s own field “Disposition” says. */
interface DispositionField {
  readonly kinds: readonly DispositionKind[];
  /** Options that an admin added; they stay as they are. */
  readonly others: readonly string[];
}

const Chosen = z.catch(z.array(z.object({ id: z.string() })), []);

export function dispositionField(
  { fields: ids, options }: Pick<Made, 'fields' | 'options'>,
  fields: Readonly<Record<string, unknown>>,
): DispositionField {
  const chosen = z.parse(Chosen, fields[ids.disposition]).map(({ id }) => id);
  const kinds = DispositionKind.options.filter((kind) =>
    chosen.includes(options.disposition[kind]),
  );
  const ours = new Set(kinds.map((kind) => options.disposition[kind]));
  return { kinds, others: chosen.filter((id) => !ours.has(id)) };
}

const notSetUp: Refusal = refusalOf('refused', 'setup.missing');

/** Lets the field say these kinds, as the viewer. */
export async function writeDisposition(
  { id, projectId }: { readonly id: IssueId; readonly projectId: ProjectId },
  { kinds, others }: DispositionField,
): Promise<Wire<null>> {
  const setup = await readSetup(projectId);
  if (!setup.ok) return setup;
  if (!setup.value) return { ok: false, refusal: notSetUp };
  const { fields, options } = setup.value;
  const value = [...kinds.map((kind) => options.disposition[kind]), ...others];
  return changeJira(`/rest/api/3/issue/${id}`, {
    fields: { [fields.disposition]: value.map((option) => ({ id: option })) },
  });
}
