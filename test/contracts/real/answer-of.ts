import * as z from 'zod';
import { openApi } from '../../host/contract/open-api';
import { pathPattern } from '../../host/contract/path-pattern';
import { hasRecordings, recordings } from './recordings';
import type { Replay } from './replay';

const official = openApi();

/** Whether both lie beside the checkout: what real sites sent and what the description gives as examples. */
export const isComplete = hasRecordings && official !== null;

/** The example that the official description gives of a good answer. */
function exampleOf(method: string, path: string): unknown {
  const example = official?.operation(method, path)?.responses['200']?.content?.[
    'application/json'
  ];
  const given = example?.example;
  return typeof given === 'string' ? z.json().parse(JSON.parse(given)) : given;
}

const operationOf = (endpoint: string) =>
  pathPattern(endpoint.replace('/rest/api/2/', '/rest/api/3/').replace(/ \(.*$/, ''));

/** What real Jira answered to the operation, or says in its description that it would. */
function answerOf(operation: string): { status: number; body: unknown } | undefined {
  const wanted = pathPattern(operation);
  const recorded = recordings.find(
    ({ endpoint, status }) => status < 300 && operationOf(endpoint) === wanted,
  );
  if (recorded) return recorded;
  const [method = '', path = ''] = operation.split(' ');
  const body = exampleOf(method, path);
  return body === undefined ? undefined : { status: 200, body };
}

const segments = (template: string) => template.split('/').length;

/** A replay of these operations; a path belongs to the first whose template it fits. */
export function replayOf(...operations: readonly string[]): Replay {
  const known = operations.map((operation) => {
    const [method = '', template = ''] = operation.split(' ');
    const pattern = new RegExp(`^${template.replace(/\{[^}]*\}/g, '[^/]+')}$`);
    return { method, pattern, length: segments(template), operation };
  });
  return (method, path) => {
    const found = known.find((one) => one.method === method && one.pattern.test(path));
    return found && answerOf(found.operation);
  };
}
