import Ajv, { type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import type { Schemas } from './open-api';

interface SchemaProblem {
  /** Pointer into the value. */
  at: string;
  message: string;
}

export type SchemaCheck = (schema: unknown, value: unknown) => SchemaProblem[];

const documentId = 'jira';

/** OpenAPI 3.0 schemas are almost JSON Schema; references are read against the whole description. */
export function createSchemaCheck(schemas: Schemas): SchemaCheck {
  // Each test file compiles for itself, so what is saved there is saved fifty times over.
  const hasty = { validateSchema: false, code: { optimize: false } };
  const ajv = new Ajv({ strict: false, allErrors: true, ...hasty });
  addFormats(ajv);
  // Confluence writes it where it means the type.
  ajv.addFormat('string', true);
  ajv.addSchema({ components: { schemas } }, documentId);
  const compiled = new Map<string, ValidateFunction>();

  return (schema, value) => {
    const key = JSON.stringify(schema);
    let validate = compiled.get(key);
    if (!validate) {
      validate = ajv.compile(
        JSON.parse(key.replaceAll('"#/components', `"${documentId}#/components`)),
      );
      compiled.set(key, validate);
    }
    validate(value);
    return (validate.errors ?? []).map(({ instancePath, message, params }) => ({
      at: instancePath,
      message: `${message ?? 'is not valid'} ${JSON.stringify(params)}`,
    }));
  };
}
