import * as z from 'zod';
import { isExcepted } from './exceptions';
import { modelOf } from './jira-models';
import { openApi, productOf, type OpenApi, type Operation } from './open-api';
import { createSchemaCheck, type SchemaCheck } from './schema-problems';
import { requestProblems, type AskedRequest } from './check-request';

/** Statuses Jira may answer to any call, listed with the operation or not. */
const everywhere = [400, 401, 403, 404, 405, 409, 429];

const refusal = z.union([
  z.strictObject({
    errorMessages: z.array(z.string()),
    errors: z.record(z.string(), z.string()),
    warningMessages: z.array(z.string()).optional(),
  }),
  z.strictObject({ code: z.int(), message: z.string() }),
  z.strictObject({ statusCode: z.int(), message: z.string(), data: z.looseObject({}) }),
  z.strictObject({
    errors: z.array(
      z.strictObject({
        status: z.int(),
        code: z.string(),
        title: z.string(),
        detail: z.string().nullable(),
      }),
    ),
  }),
  z.looseObject({ results: z.array(z.looseObject({ success: z.literal(false) })) }),
]);

const compiled = new Map<OpenApi, SchemaCheck>();

function officialCheck(description: OpenApi): SchemaCheck {
  const known = compiled.get(description) ?? createSchemaCheck(description.schemas);
  compiled.set(description, known);
  return known;
}

function modelProblems(method: string, template: string, body: unknown): string[] {
  const parsed = modelOf(method, template)?.safeParse(body);
  if (!parsed || parsed.success) return [];
  return parsed.error.issues.map(
    ({ path, message }) => `jira.js cannot read the answer at ${path.join('/')}: ${message}`,
  );
}

function officialProblems(
  name: string,
  operation: Operation,
  answer: { status: number; body: unknown },
  compare: SchemaCheck,
): string[] {
  const described = operation.responses[String(answer.status)];
  if (!described)
    return everywhere.includes(answer.status)
      ? []
      : [`the operation does not answer ${answer.status}`];
  const schema = described.content?.['application/json']?.schema;
  if (schema === undefined || answer.body === undefined) return [];
  return compare(schema, answer.body)
    .filter(({ at }) => !isExcepted(name, 'response', at))
    .map(({ at, message }) => `the answer at ${at || '/'} ${message}`);
}

/**
 * How an exchange differs from other people's contracts: the models of jira.js, and the product's official
 * description where it lies beside the checkout. `path` is the path template. Empty when it does not.
 */
export function checkAnswer(
  method: string,
  path: string,
  status: number,
  body: unknown,
  request?: AskedRequest,
): string[] {
  const name = `${method} ${path}`;
  if (status >= 400) {
    if (status === 501) return [];
    return refusal.safeParse(body).success ? [] : [`${name} refused in an unknown shape`];
  }
  const problems = body === undefined || status === 303 ? [] : modelProblems(method, path, body);
  const official = openApi(productOf(path));
  if (official) {
    const operation = official.operation(method, path);
    if (!operation) return [...problems, `${name}: the official description has no such operation`];
    const check = officialCheck(official);
    problems.push(...officialProblems(name, operation, { status, body }, check));
    if (request) problems.push(...requestProblems(name, operation, request, check));
  }
  return problems.map((problem) => `${name} ${status}: ${problem}`);
}

/** How a call differs from what the official description lets one ask, whatever was answered to it. */
export function checkRequest(method: string, path: string, request: AskedRequest): string[] {
  const name = `${method} ${path}`;
  const official = openApi(productOf(path));
  const operation = official?.operation(method, path);
  if (!official || !operation) return [];
  const problems = requestProblems(name, operation, request, officialCheck(official));
  return problems.map((problem) => `${name}: ${problem}`);
}
