import type { Desired } from '../desired/desired';
import type { Found, Mapping } from '../found';
import { copyText, planOwnScheme } from './own-scheme';
import { refusal, type Step } from './step';
import { covers, isEmpty, lacking, mappingOf } from './wanted-mapping';
import { workflowOf } from './workflows';

/** A work type that follows somebody else's workflow would pass our gates unseen. */
const contradicts = (mappings: Mapping, wanted: Mapping): boolean =>
  Object.entries(wanted).some(([typeId, workflow]) => (mappings[typeId] ?? workflow) !== workflow);

/** Gives our work types their workflows; what other types follow in the project stays. */
export function planWorkflowScheme(desired: Desired, found: Found): Step {
  const kind = 'workflowScheme';
  const use = found.workflowScheme;
  const { id, name, mappings, defaultWorkflow } = use.current;
  const wanted = mappingOf(desired, found, workflowOf, (workflow) => workflow.name);
  if (wanted && contradicts(mappings, wanted)) return refusal(kind, name, 'otherWorkflow');
  const missing = wanted && lacking(wanted, mappings);
  const complete = missing !== null && isEmpty(missing);
  const shared = use.isDefault || use.sharedWith.length > 0;
  if (!complete && shared && found.project.hasIssues)
    return refusal(kind, name, 'issuesWouldMigrate', use.sharedWith);
  return planOwnScheme(found, {
    kind,
    use,
    complete,
    extend: () =>
      missing && id !== null
        ? { kind: 'addWorkflowMappings', schemeId: id, mappings: missing }
        : null,
    makeCopy: () =>
      missing && {
        kind: 'createWorkflowScheme',
        ...copyText(found, 'workflows'),
        defaultWorkflow,
        mappings: { ...mappings, ...missing },
      },
    covers: (copy) =>
      copy.defaultWorkflow === defaultWorkflow &&
      covers(copy.mappings, { ...mappings, ...missing }),
  });
}
