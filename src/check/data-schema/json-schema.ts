/** The keywords of JSON Schema (draft 07) that the data files need, and three that editors understand beside them. */
export interface JsonSchema {
  readonly $schema?: string;
  readonly $comment?: string;
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean';
  readonly enum?: readonly string[];
  /** One description for each value of `enum`. */
  readonly enumDescriptions?: readonly string[];
  readonly pattern?: string;
  /** What an editor says where the pattern does not fit. */
  readonly patternErrorMessage?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: false;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly definitions?: Readonly<Record<string, JsonSchema>>;
}

/** A map with these keys and no others. */
export function toMapSchema(properties: Readonly<Record<string, JsonSchema>>, required: readonly string[]): JsonSchema {
  return { type: 'object', properties, ...(required.length === 0 ? {} : { required }), additionalProperties: false };
}

/** At least one of the keys. */
export function toAnyKey(keys: readonly string[]): Pick<JsonSchema, 'anyOf'> {
  return { anyOf: keys.map((key) => ({ required: [key] })) };
}

/** Exactly one of the keys. */
export function toOneKey(keys: readonly string[]): Pick<JsonSchema, 'oneOf'> {
  return { oneOf: keys.map((key) => ({ type: 'object', required: [key] })) };
}
