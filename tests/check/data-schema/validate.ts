import { Ajv, type ValidateFunction } from 'ajv';
import { buildDataSchemas } from '../../../src/check/data-schema/build-data-schemas.js';
import { model } from '../check-freedonia.js';

export const schemas = buildDataSchemas(model);

const ajv = new Ajv({ allErrors: true, strict: true, strictRequired: false });
ajv.addVocabulary(['enumDescriptions', 'patternErrorMessage']);
const validators = new Map<string, ValidateFunction>(schemas.map((one) => [one.in, ajv.compile(one.schema)]));

/** What a schema has against a data file, as `/dates/0/role must be …`; nothing where it is as it should be. */
export function findFaults(path: string, content: unknown): string[] {
  const validate = validators.get(path) ?? validators.get(path.split('/')[0] ?? '');
  if (validate === undefined) throw new Error(`No schema is for ${path}.`);
  validate(content);
  return (validate.errors ?? []).map(({ instancePath, message = '' }) => `${instancePath} ${message}`);
}
