import * as z from 'zod';
import { loadJiraJs } from './jira-js';
import { pathPattern } from './path-pattern';

/** What jira.js holds of a response: enough of a zod schema to parse with. */
const model = z.object({
  safeParse: z.custom<(value: unknown) => z.ZodSafeParseResult<unknown>>(
    (value) => typeof value === 'function',
  ),
});
const sent = z.object({ url: z.string(), method: z.string(), schema: model.optional() });

/** Answers every parameter with its own name in braces, so that addresses come out as templates. */
const parameters = new Proxy(
  {},
  { get: (_target, name) => (typeof name === 'string' ? `{${name}}` : undefined) },
);

function collectModels(): ReadonlyMap<string, z.infer<typeof model>> {
  const models = new Map<string, z.infer<typeof model>>();
  const client = {
    sendRequest: (config: unknown) => {
      const { url, method, schema } = sent.parse(config);
      const template = decodeURIComponent(url).replace('/rest/api/2/', '/rest/api/3/');
      if (schema) models.set(`${method} ${pathPattern(template)}`, schema);
    },
  };
  const library = loadJiraJs();
  for (const [operation, name] of Object.entries(named))
    models.set(operation, model.parse(library[name]));
  for (const operation of Object.values(library)) {
    if (typeof operation !== 'function') continue;
    // Operations that compute with their parameters cannot be asked this way; nothing is checked of them.
    const asked: unknown = attempt(() => Reflect.apply(operation, undefined, [client, parameters]));
    if (asked instanceof Promise) asked.catch(() => undefined);
  }
  return models;
}

function attempt(action: () => unknown): unknown {
  try {
    return action();
  } catch {
    return undefined;
  }
}

/** Operations whose functions in jira.js compute with what they are given, by the name of their model. */
const named: Record<string, string> = {
  'POST /rest/api/3/issue/{}/comment': 'CommentSchema',
  'PUT /rest/api/3/issue/{}/comment/{}': 'CommentSchema',
};

let models: ReadonlyMap<string, z.infer<typeof model>> | undefined;

/** The model by which jira.js would read the answer of an operation, if it knows the operation. */
export function modelOf(method: string, template: string): z.infer<typeof model> | undefined {
  models ??= collectModels();
  return models.get(`${method} ${pathPattern(template)}`);
}

/** How many operations jira.js has a model for. */
export function knownModels(): number {
  models ??= collectModels();
  return models.size;
}
