/** Properties every surface module may carry. */
const surface = [
  'key',
  'title',
  'resource',
  'resolver',
  'render',
  'renderRuntimeType',
  'displayConditions',
];

/**
 * What a module may say, by the platform's manifest reference. The official schema leaves Jira's modules
 * open, so that a misspelt property passes it and does nothing; this list is closed.
 */
export const moduleProperties: Readonly<Record<string, readonly string[]>> = {
  'jira:issuePanel': [
    ...surface,
    'icon',
    'viewportSize',
    'allowMultiple',
    'config',
    'unlicensedAccess',
  ],
  'jira:issueContext': [
    ...surface,
    'label',
    'icon',
    'status',
    'dynamicProperties',
    'unlicensedAccess',
  ],
  'jira:adminPage': [
    ...surface,
    'icon',
    'layout',
    'pages',
    'sections',
    'useAsConfig',
    'useAsGetStarted',
  ],
  'jira:globalPage': [...surface, 'icon', 'layout', 'pages', 'sections'],
  'jira:projectPage': [...surface, 'icon', 'layout', 'pages', 'sections'],
  'jira:dashboardGadget': [...surface, 'description', 'thumbnail', 'edit', 'refreshable'],
  'jira:workflowValidator': [
    'key',
    'name',
    'description',
    'expression',
    'function',
    'errorMessage',
    'projectTypes',
    'create',
    'edit',
    'view',
    'resolver',
    'configurationDescription',
  ],
  'jira:entityPropertySet': ['key', 'properties'],
  'jira:jqlFunction': ['key', 'name', 'arguments', 'types', 'operators', 'function', 'endpoint'],
  function: ['key', 'handler', 'timeoutSeconds'],
  trigger: ['key', 'events', 'function', 'endpoint', 'filter', 'payload'],
  scheduledTrigger: ['key', 'interval', 'function', 'endpoint', 'filter'],
  consumer: ['key', 'queue', 'function'],
  sql: ['key', 'engine'],
};

export const lifecycleEvents: readonly string[] = [
  'avi:forge:installed:app',
  'avi:forge:upgraded:app',
];
