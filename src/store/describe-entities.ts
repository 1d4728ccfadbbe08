import type { Field, Model } from '../model/model.js';
import type { EntityChange, GraphChange, RenameChange, ToldValues, ValueChange } from './graph-change.js';
import { isSame, pickTold, type OldNode, type Sides } from './describe-sides.js';
import type { GraphNode } from './graph.js';
import { groupBy } from './group-by.js';

/** Tells which entities came, went or have another id, and which values of those that stay are others. */
export function describeEntities(sides: Sides, model: Model): readonly GraphChange[] {
  const { added, gone, changed, renames, about } = sides;
  const renamed = [...renames].flatMap(([former, id]) => {
    const [old, node] = [gone.get(former), added.get(id)];
    return old === undefined || node === undefined ? [] : [{ old, node }];
  });
  const links = countLinks(sides);
  const present = new Set(renames.values());
  const tell = (change: EntityChange['change'], id: string): EntityChange => ({
    ...about(id),
    change,
    links: links.get(id) ?? 0,
  });
  return [
    ...ids(added)
      .filter((id) => !present.has(id) && !isRecord(sides, id))
      .map((id) => tell('ADDED', id)),
    ...ids(gone)
      .filter((id) => !renames.has(id) && !isRecord(sides, id))
      .map((id) => tell('RETRACTED', id)),
    ...renamed.map(({ old, node }): RenameChange => ({ ...about(node.id), change: 'RENAMED', formerly: old.id })),
    ...[...renamed, ...changed.filter(({ node }) => node.group === 'Entity')].flatMap((pair) =>
      describeValues(pair, sides, model),
    ),
  ];
}

function ids(nodes: ReadonlyMap<string, unknown>): string[] {
  return [...nodes.keys()];
}

function isRecord({ records }: Sides, id: string): boolean {
  return records.has(id);
}

/** How many relationships of the graph a new or a lost entity has, those of claims not counted. */
function countLinks({ comparison: { graph, present }, added, gone, records }: Sides): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const count = (id: string): unknown => counts.set(id, (counts.get(id) ?? 0) + 1);
  for (const { from, to } of graph.links) {
    if (records.has(from)) continue;
    for (const id of [from, to]) if (added.has(id)) count(id);
  }
  for (const { from, to } of present.links) {
    if (records.has(from)) continue;
    for (const id of [from, to]) if (gone.has(id)) count(id);
  }
  return counts;
}

function describeValues(
  { old, node }: { readonly old: OldNode; readonly node: GraphNode },
  { about, toPresentId }: Sides,
  model: Model,
): readonly ValueChange[] {
  const fields = [...new Map([node.kind, old.kind].flatMap((kind) => listFields(kind, model))).values()];
  const facts = groupBy(fields, (field) => field.fact);
  // A former id that comes with a new id is told as a rename.
  if (old.id !== node.id) facts.delete('formerIds');
  const values = [...facts].flatMap(([fact, together]): ValueChange[] => {
    const names = together.map((field) => field.name);
    const before = toPresentIds(pickTold(old.properties, names), together, toPresentId);
    const after = pickTold(node.properties, names);
    return isSame(before, after) ? [] : [{ ...about(node.id), change: 'VALUE', fact, before, after }];
  });
  // Import adds the two lists of a theme to its altNames.
  const listed = values.some(({ fact }) => fact === 'altZh' || fact === 'altEn');
  return listed ? values.filter(({ fact }) => fact !== 'altNames') : values;
}

/** A field that holds an id (a draft's policy) follows what is renamed. */
function toPresentIds(values: ToldValues, fields: readonly Field[], toPresentId: Sides['toPresentId']): ToldValues {
  const names = fields.filter(({ form }) => form === 'POLICY_ID').map(({ name }) => name);
  const told = Object.entries(values).map(([name, value]): [string, ToldValues[string]] => {
    return [name, typeof value === 'string' && names.includes(name) ? toPresentId(value) : value];
  });
  return Object.fromEntries(told);
}

/** What files write, and the kind; the name of a measure, a source or an amount is made of what they write. */
function listFields(kind: string, model: Model): readonly (readonly [string, Field])[] {
  const { fields = [], namedBy } = model.kinds.get(kind) ?? {};
  return fields
    .filter(({ name, computed }) => (name === 'kind' || !computed) && name !== 'id')
    .filter(({ fact }) => fact !== 'name' || namedBy === 'name')
    .map((field) => [field.name, field]);
}
