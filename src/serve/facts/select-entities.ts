import { groupBy } from '../../store/group-by.js';
import { readStatement } from '../../store/read-statement.js';
import { listEqual, toDays, type EntityFilter } from '../answers/entity-filter.js';
import { linkDimensions, toLabels, type Way } from '../answers/facet-ways.js';
import { limits } from '../judge/limits.js';
import { refuse } from '../judge/refuse.js';
import type { Facts } from './facts.js';
import { findByText } from './find-by-text.js';
import { findMembers, listMembers } from './find-members.js';
import { resolveIds } from './resolve-ids.js';

/** Which entities of a kind are counted, as the parameters of the counting statements. */
export interface Selection {
  readonly kind: string;
  /** Ids found through the links and ids that the filter names; null for all of the kind. */
  readonly ids: readonly string[] | null;
  readonly equal: Readonly<Record<string, string>>;
  readonly from: string | null;
  readonly to: string | null;
  readonly low: string | null;
  readonly high: string | null;
}

/** Selects, by kind, the entities with the ids of a filter; without ids all entities at once. */
export async function selectOfEveryKind(
  facts: Facts,
  kinds: readonly string[],
  filter: EntityFilter,
): Promise<readonly Selection[]> {
  const rest = { equal: listEqual(filter), ...toDays(filter) };
  const fitting = typeof filter.text === 'string' ? await findByText(facts, filter.text, []) : undefined;
  const ids = filter.ids ?? fitting;
  if (ids === undefined) return [{ kind: 'Entity', ids: null, ...rest }];
  const resolved = await resolveIds(facts, ids, kinds);
  const found = resolved.found.filter(({ id }) => fitting?.includes(id) !== false);
  const byKind = groupBy(found, (one) => one.kind);
  return [...byKind].map(([kind, own]) => ({ kind, ids: own.map(({ id }) => id), ...rest }));
}

/** Selects the entities of a kind that a filter means; those it names by links are found from these links' other ends, those it names by a text as `search` finds them. */
export async function selectEntities(facts: Facts, kind: string, filter: EntityFilter): Promise<Selection> {
  const sets = await listSets(facts, kind, filter);
  const [first, ...others] = sets.map((ids) => new Set(ids));
  const ids = first === undefined ? null : [...first].filter((id) => others.every((set) => set.has(id)));
  return { kind, ids, equal: listEqual(filter), ...toDays(filter) };
}

async function listSets(facts: Facts, kind: string, filter: EntityFilter): Promise<readonly (readonly string[])[]> {
  const sets: (readonly string[])[] = [];
  if (Array.isArray(filter.ids)) sets.push((await resolveIds(facts, filter.ids, [kind])).found.map(({ id }) => id));
  if (typeof filter.text === 'string') sets.push(await findByText(facts, filter.text, [kind]));
  const anchors = { PLACE: filter.place, THEME: filter.theme, INSTITUTION: filter.institution };
  for (const [dimension, id] of Object.entries(anchors)) {
    if (typeof id !== 'string') continue;
    const { found } = await resolveIds(facts, [id], linkDimensions[dimension]?.kinds ?? []);
    const way = linkDimensions[dimension]?.ways[kind];
    const members = dimension === 'THEME' ? await findMembers(facts, found, filter.narrower) : [];
    const ends = [...found.map((one) => one.id), ...listMembers(members)];
    sets.push(way === undefined ? [] : await listLinked(facts, { kind, way, ends: [...new Set(ends)] }));
  }
  return sets;
}

interface Linked {
  readonly kind: string;
  readonly way: Way;
  readonly ends: readonly string[];
}

async function listLinked({ transaction }: Facts, { kind, way, ends }: Linked): Promise<readonly string[]> {
  const most = limits.linkedEntities;
  const parameters = { ends, away: way.away, nearest: way.nearest ?? false, limit: most + 1 };
  const statement = readStatement('list-entities-linked', toLabels(kind, way));
  const { rows } = await transaction.run<{ id: string }>(statement, parameters);
  if (rows.length <= most) return rows.map(({ id }) => id);
  throw refuse({
    code: 'COST_LIMIT_EXCEEDED',
    limit: 'The number of entities that the filter finds through a link',
    value: rows.length,
    allowed: `${most}`,
    advice: 'Filter by a narrower theme, another place, or not by a link.',
  });
}
