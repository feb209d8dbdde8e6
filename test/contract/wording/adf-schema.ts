import Ajv from 'ajv';
import { readFileSync } from 'node:fs';
import * as z from 'zod';

const published = 'node_modules/@atlaskit/adf-schema/dist/json-schema/v1/full.json';

const parsed = z.record(z.string(), z.unknown()).parse(JSON.parse(readFileSync(published, 'utf8')));

/** It names a draft that the validator has no file of; it uses nothing that changed since. */
const schema = Object.fromEntries(Object.entries(parsed).filter(([name]) => name !== '$schema'));

const validate = new Ajv({ strict: false }).compile(schema);

/** What Atlassian's schema finds wrong with a document; nothing where it is sound. */
export function adfFaults(document: unknown): string[] {
  if (validate(document)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message }) => `${instancePath} ${message ?? ''}`,
  );
}
