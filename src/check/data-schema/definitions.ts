import type { Label, Model } from '../../model/model.js';
import type { JsonSchema } from './json-schema.js';

/** The schema of one sort of data file while it is built: what is needed in several places is defined once. */
export interface Draft {
  readonly model: Model;
  readonly definitions: Map<string, JsonSchema>;
}

/** Refers to a definition, which is built where it is not there yet. */
export function define({ definitions }: Draft, name: string, build: () => JsonSchema): JsonSchema {
  if (!definitions.has(name)) definitions.set(name, build());
  return { $ref: `#/definitions/${name}` };
}

/** `中文 · English`, as schema/ writes it. */
export function toDescription({ zh, en }: Label): string {
  return zh === en ? zh : `${zh} · ${en}`;
}
