import type { Entity, PropertyValue } from '../check/claim.js';
import type { Field, Kind, Model } from '../model/model.js';
import { buildAmountNames } from './build-amount-names.js';
import { buildNames } from './build-names.js';
import { buildPinyin } from './build-pinyin.js';
import { buildSearchKeys } from './build-search-keys.js';
import { buildSortKey } from './build-sort-key.js';
import type { DecidedClaim, Decision } from './decide-claims.js';
import type { GraphNode, StoredProperties, StoredValue } from './graph.js';
import { groupBy } from './group-by.js';

/** Builds the node of each entity: the shown values, and what is computed from them (names, pinyin, search keys, sort key). */
export function buildEntityNodes(
  entities: readonly Entity[],
  decisions: readonly Decision[],
  model: Model,
): readonly GraphNode[] {
  const shown = decisions.map((decision) => decision.shown[0]).filter((claim) => claim !== undefined);
  const values = groupBy(
    shown.filter((claim) => claim.object === undefined),
    (claim) => claim.subject,
  );
  const plain = new Map(
    entities.map((entity) => [entity.id, buildPlainNode(entity, values.get(entity.id) ?? [], kindOf(entity, model))]),
  );
  if (plain.size < entities.length)
    throw new Error(`An id is used twice: ${findTwice(entities)}. The check refuses such files.`);
  const named = buildAmountNames(plain, decisions);
  return [...plain.values()].map((node) => {
    const complete = completeNames({ ...node, properties: named.get(node.id) ?? node.properties });
    return { ...node, properties: { ...complete, ...buildSearchKeys(complete, kindOf(node, model)) } };
  });
}

function findTwice(entities: readonly Entity[]): string {
  return entities.find((entity, index) => entities.findIndex(({ id }) => id === entity.id) < index)?.id ?? '';
}

function kindOf(entity: Pick<Entity, 'id' | 'kind'>, model: Model): Kind {
  const kind = model.kinds.get(entity.kind);
  if (kind === undefined)
    throw new Error(`${entity.id} is of the kind "${entity.kind}", which the model does not have.`);
  return kind;
}

function buildPlainNode(entity: Entity, claims: readonly DecidedClaim[], kind: Kind): GraphNode {
  const stated = mergeProperties(claims, kind);
  return {
    id: entity.id,
    group: 'Entity',
    kind: kind.name,
    labels: listLabels(kind),
    properties: {
      review: 'REVIEWED',
      // A record among `measures` is a measure where it does not say that it is a part.
      ...(kind.name === 'Measure' ? { measureType: 'MEASURE' } : {}),
      ...stated,
      ...buildNames(stated, kind),
      id: entity.id,
      kind: kind.name,
      ...(entity.formerIds.length > 0 ? { formerIds: [...entity.formerIds].sort() } : {}),
    },
  };
}

/** Items of a list come from claims of their own and stand in the order of the file. */
function mergeProperties(claims: readonly DecidedClaim[], kind: Kind): StoredProperties {
  const fields = new Map(kind.fields.map((field) => [field.name, field]));
  const merged: Record<string, StoredValue> = {};
  for (const claim of [...claims].sort(byPlace)) {
    for (const [name, value] of Object.entries(claim.properties)) {
      const before = merged[name];
      const items = [...(Array.isArray(before) ? (before as string[]) : []), ...[value].flat().map(String)];
      const field = fields.get(name);
      merged[name] = field?.list === true ? [...new Set(items)] : toStoredValue(value, field);
    }
  }
  return merged;
}

function byPlace(one: DecidedClaim, other: DecidedClaim): number {
  if (one.at.file !== other.at.file) return one.at.file < other.at.file ? -1 : 1;
  const inFile = one.at.line - other.at.line || one.at.column - other.at.column;
  return inFile || (one.id < other.id ? -1 : 1);
}

/** The labels of an entity in the one order in which they are hashed. */
export function listLabels(kind: Kind): readonly string[] {
  return [...new Set([...kind.labels, 'Entity'])];
}

/** Neo4j tells integers from floats, and YAML does not: the model says which it is. */
export function toStoredValue(value: PropertyValue, field: Field | undefined): StoredValue {
  return typeof value === 'number' && field?.type === 'Int' ? BigInt(value) : value;
}

function completeNames({ id, kind, properties }: GraphNode): StoredProperties {
  const name = properties.nameZh ?? properties.nameEn ?? id;
  const altNames = kind === 'Theme' ? joinAltNames(properties) : {};
  const all = { ...properties, ...altNames, name };
  return { ...all, ...buildPinyin(all), sortKey: buildSortKey(kind, id, properties) };
}

function joinAltNames({ altNames, altZh, altEn }: StoredProperties): StoredProperties {
  const all = [altNames, altZh, altEn].flatMap((names) => (Array.isArray(names) ? (names as string[]) : []));
  return all.length > 0 ? { altNames: [...new Set(all)] } : {};
}
