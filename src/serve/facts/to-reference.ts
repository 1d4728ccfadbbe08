import type { Described } from './facts.js';

/** An entity as EntityReference of schema/reference.graphql gives it. */
export interface Reference {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly nameZh: string | null;
  readonly nameEn: string | null;
}

/** Refers to an entity by what is known of it; where nothing is, by its id. */
export function toReference(id: string, kind: string, known: ReadonlyMap<string, Described>): Reference {
  const { name, nameZh, nameEn } = known.get(id)?.properties ?? {};
  return { id, kind, name: toText(name) ?? id, nameZh: toText(nameZh) ?? null, nameEn: toText(nameEn) ?? null };
}

/** A property as text, undefined where it is none. */
export function toText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
