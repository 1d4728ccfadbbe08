import { fileURLToPath } from 'node:url';
import type { Label, Link, Model } from '../../model/model.js';
import { readModel } from '../../model/read-model.js';
import { readSchema } from '../../model/read-schema.js';

/** The relationships that tell about the field: not those of claims, evidence and sources, which tell where a fact is read. */
export interface DomainLinks {
  readonly kinds: readonly string[];
  readonly types: readonly string[];
  /** The types of relationships that a kind can have, in either direction. */
  readonly typesOf: (kind: string) => readonly string[];
  /** What the model calls a relationship as its one end sees it; undefined where the model does not name it from there. */
  readonly findLabel: (seen: SeenLink) => Label | undefined;
}

/** A relationship from one of its ends. */
export interface SeenLink {
  readonly kind: string;
  readonly type: string;
  /** It leads away from that end. */
  readonly along: boolean;
  readonly otherKind: string;
}

let known: DomainLinks | undefined;

/** Gives the relationships between entities that the model declares, sources left out. */
export function readDomainLinks(): DomainLinks {
  known ??= buildDomainLinks(readModel(readSchema(fileURLToPath(new URL('../../../schema/', import.meta.url)))));
  return known;
}

function buildDomainLinks(model: Model): DomainLinks {
  const kinds = [...model.kinds.keys()].filter((kind) => kind !== 'Source');
  const linksOf = new Map<string, readonly Link[]>(
    kinds.map((kind) => [kind, (model.kinds.get(kind)?.links ?? []).filter((link) => reaches(link, kinds))]),
  );
  const typesOf = (kind: string) => [...new Set(linksOf.get(kind)?.map((link) => link.type))].sort();
  return {
    kinds,
    types: [...new Set(kinds.flatMap(typesOf))].sort(),
    typesOf,
    findLabel: ({ kind, type, along, otherKind }) =>
      linksOf
        .get(kind)
        ?.find(
          (link) =>
            link.type === type && link.direction === (along ? 'OUT' : 'IN') && link.otherEnds.includes(otherKind),
        )?.label,
  };
}

function reaches({ otherEnds }: Link, kinds: readonly string[]): boolean {
  return otherEnds.some((kind) => kinds.includes(kind));
}
