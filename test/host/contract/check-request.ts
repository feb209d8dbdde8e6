import type { Operation } from './open-api';
import { isExcepted } from './exceptions';
import type { SchemaCheck } from './schema-problems';

export interface AskedRequest {
  query: URLSearchParams;
  body: unknown;
  /** What a form carries in place of a body. */
  files?: readonly unknown[];
}

const isNumber = (value: string) => /^-?\d+(\.\d+)?$/.test(value);

function queryProblems({ parameters }: Operation, query: URLSearchParams): string[] {
  const known = new Map(
    parameters.filter((entry) => entry.in === 'query').map((entry) => [entry.name, entry]),
  );
  const missing = [...known.values()]
    .filter(({ name, required }) => required && !query.has(name))
    .map(({ name }) => `the query lacks ${name}`);
  const wrong = [...query].flatMap(([name, value]) => {
    const parameter = known.get(name);
    if (!parameter) return [`the query has ${name}, which the operation does not know`];
    const type = parameter.schema.items?.type ?? parameter.schema.type;
    const given = parameter.schema.type === 'array' ? value.split(',') : [value];
    if (type === 'integer' && !given.every(isNumber)) return [`${name} is no number: ${value}`];
    if (type === 'boolean' && value !== 'true' && value !== 'false')
      return [`${name} is neither true nor false: ${value}`];
    return [];
  });
  return [...missing, ...wrong];
}

function presenceProblems({ requestBody }: Operation, { body, files }: AskedRequest): string[] {
  if (body !== undefined && requestBody === undefined) return ['the operation takes no body'];
  if (body === undefined && files === undefined && requestBody?.required)
    return ['the operation needs a body'];
  return [];
}

/** How a call differs from what the official description lets one ask, to the letter. */
export function requestProblems(
  name: string,
  operation: Operation,
  request: AskedRequest,
  check: SchemaCheck,
): string[] {
  const schema = operation.requestBody?.content['application/json']?.schema;
  const body =
    request.body === undefined || schema === undefined
      ? []
      : check(schema, request.body)
          .filter(({ at }) => !isExcepted(name, 'request', at))
          .map(({ at, message }) => `the request at ${at || '/'} ${message}`);
  return [
    ...queryProblems(operation, request.query),
    ...presenceProblems(operation, request),
    ...body,
  ];
}
