import * as z from 'zod';
import type { Transition, TransitionRule, Workflow } from '../../model/configuration.ts';
import { pageOf } from '../../page.ts';
import { parseBody, queryList } from '../../parse.ts';
import { JiraError } from '../../request.ts';
import type { Route, RouteCall } from '../../route.ts';
import type { JiraSite } from '../../site.ts';
import { validatorNamed } from './app-rules.ts';

const path = '/rest/api/3/workflow/rule/config';
const scopes = ['manage:jira-configuration'];

function demandApp({ request }: RouteCall): void {
  if (request.caller.kind !== 'app')
    throw new JiraError(403, 'Only Connect and Forge apps can use this operation.');
}

const ownRule = (site: JiraSite, rule: TransitionRule) =>
  validatorNamed(site, rule.parameters['key']);

function renderOwnRules(site: JiraSite, transition: Transition) {
  return transition.validators.flatMap((rule) => {
    const module = ownRule(site, rule);
    if (!module) return [];
    const { config, disabled, tag } = rule.parameters;
    return {
      id: rule.id ?? '',
      key: module.key,
      configuration: {
        value: config ?? '',
        disabled: disabled === 'true',
        ...(tag === undefined ? {} : { tag }),
      },
      transition: { id: Number(transition.id), name: transition.name },
    };
  });
}

/** The app's rules in workflows, by workflow. */
export const getRuleConfigurations: Route = {
  method: 'GET',
  path,
  scopes,
  handle: (call) => {
    demandApp(call);
    const { site } = call;
    const types = queryList(call, 'types');
    if (types.length === 0) throw new JiraError(400, "The query parameter 'types' is missing.");
    const keys = queryList(call, 'keys');
    const names = call.request.query.getAll('workflowNames');
    const found = site.workflows
      .all()
      .filter(({ name }) => names.length === 0 || names.includes(name))
      .map((workflow) => ({
        workflowId: { name: workflow.name, draft: false },
        postFunctions: [],
        conditions: [],
        validators: types.includes('validator')
          ? workflow.transitions
              .flatMap((transition) => renderOwnRules(site, transition))
              .filter(({ key }) => keys.length === 0 || keys.includes(key))
          : [],
      }))
      .filter(({ validators }) => validators.length > 0);
    const page = pageOf(call, found, 10);
    call.charge(page.values.length);
    return { status: 200, body: page };
  },
};

const ruleChange = z.strictObject({
  id: z.string(),
  key: z.string(),
  configuration: z.strictObject({
    value: z.string(),
    disabled: z.boolean().optional(),
    tag: z.string().max(255).optional(),
  }),
  transition: z.strictObject({ id: z.int(), name: z.string() }).optional(),
});
const none = z.array(z.unknown()).max(0).default([]);
const request = z.strictObject({
  workflows: z.array(
    z.strictObject({
      workflowId: z.strictObject({ name: z.string(), draft: z.literal(false) }),
      postFunctions: none,
      conditions: none,
      validators: z.array(ruleChange).default([]),
    }),
  ),
});

type RuleChange = z.infer<typeof ruleChange>;

function changed(rule: TransitionRule, { configuration }: RuleChange): TransitionRule {
  const { value, disabled, tag } = configuration;
  return {
    ...rule,
    parameters: {
      ...rule.parameters,
      config: value,
      disabled: String(disabled ?? false),
      ...(tag === undefined ? {} : { tag }),
    },
  };
}

function applyChanges(site: JiraSite, workflow: Workflow, changes: readonly RuleChange[]) {
  const unknown = new Set(changes.map(({ id }) => id));
  const transitions = workflow.transitions.map((transition) => ({
    ...transition,
    validators: transition.validators.map((rule) => {
      const change = changes.find(({ id }) => id === rule.id);
      if (!change || !ownRule(site, rule)) return rule;
      unknown.delete(change.id);
      return changed(rule, change);
    }),
  }));
  site.workflows.put(workflow.id, { ...workflow, transitions });
  return Object.fromEntries([...unknown].map((id) => [id, ['The rule was not found.']]));
}

export const updateRuleConfigurations: Route = {
  method: 'PUT',
  path,
  scopes,
  handle: (call) => {
    demandApp(call);
    const { site } = call;
    const updateResults = parseBody(request, call).workflows.map(({ workflowId, validators }) => {
      const workflow = site.workflows.all().find(({ name }) => name === workflowId.name);
      if (!workflow)
        return { workflowId, ruleUpdateErrors: {}, updateErrors: ['The workflow was not found.'] };
      const ruleUpdateErrors = applyChanges(site, workflow, validators);
      return { workflowId, ruleUpdateErrors, updateErrors: [] };
    });
    return { status: 200, body: { updateResults } };
  },
};
