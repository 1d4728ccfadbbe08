import type { Model } from '../model/model.js';
import type { Position } from '../problem.js';
import type { Entity, Facts } from './claim.js';
import { compareEntities, type Near } from './similarity/compare-names.js';
import { findCandidates } from './similarity/find-candidates.js';
import { listNames } from './similarity/list-names.js';
import type { Measure, Name } from './similarity/name.js';
import { buildTellApart, type TellApart } from './similarity/tell-apart.js';
import { toComparable, type Comparable } from './similarity/to-comparable.js';

/** Two entities of one kind whose names are near: a question for a person, never an answer. */
export interface Suggestion {
  readonly kind: string;
  readonly nearness: number;
  readonly measure: Measure;
  readonly ends: readonly [SuggestedEnd, SuggestedEnd];
  /** Why the files know already that they are two; such pairs are listed on request only. */
  readonly apart?: string;
}

/** One of the two, with the name that is near and where it is written. */
export interface SuggestedEnd {
  readonly id: string;
  readonly name: string;
  readonly at: Position;
}

/** Which suggestions are wanted. */
export interface Choice {
  /** One kind only. */
  readonly kind?: string;
  /** Also weaker pairs, and pairs that the files tell apart. */
  readonly all?: boolean;
}

/** Below it hardly a pair of the corpus of 2026 is one thing under two names. */
const usualLeast = 0.8;
const weakLeast = 0.7;

/** Pairs of entities of one kind with near names, the nearest first, then by id; measures are compared within their policy. */
export function suggestDuplicates(facts: Facts, model: Model, choice: Choice = {}): Suggestion[] {
  const entities = facts.entities.filter(({ kind }) => choice.kind === undefined || kind === choice.kind);
  const names = listNames(facts);
  const tellApart = buildTellApart(facts, names, model);
  return groupNames(names, entities)
    .flatMap((group) => suggestInGroup(group, tellApart, choice.all ?? false))
    .sort(
      (one, other) =>
        other.nearness - one.nearness ||
        compareTexts(one.ends[0].id, other.ends[0].id) ||
        compareTexts(one.ends[1].id, other.ends[1].id),
    );
}

/** Names that are compared with each other. */
interface Group {
  readonly kind: string;
  readonly names: Map<string, Comparable[]>;
}

function groupNames(names: readonly Name[], entities: readonly Entity[]): Group[] {
  const kinds = new Map(entities.map(({ id, kind }) => [id, kind]));
  const groups = new Map<string, Group>();
  for (const name of names) {
    const kind = kinds.get(name.entity);
    if (kind === undefined) continue;
    const key = `${kind} ${name.entity.slice(0, name.entity.lastIndexOf('/') + 1)}`;
    const group = groups.get(key) ?? { kind, names: new Map<string, Comparable[]>() };
    group.names.set(name.entity, [...(group.names.get(name.entity) ?? []), toComparable(name)]);
    groups.set(key, group);
  }
  return [...groups.values()];
}

function suggestInGroup({ kind, names }: Group, tellApart: TellApart, all: boolean): Suggestion[] {
  const least = all ? weakLeast : usualLeast;
  const suggestions: Suggestion[] = [];
  for (const [one, other] of findCandidates(names, least)) {
    const apart = tellApart(one, other);
    if (apart !== undefined && !all) continue;
    const near = compareEntities(names.get(one) ?? [], names.get(other) ?? []);
    if (near.nearness >= least) suggestions.push(toSuggestion(kind, near, apart));
  }
  return suggestions;
}

function toSuggestion(kind: string, { nearness, measure, names }: Near, apart?: string): Suggestion {
  const [one, other] = names;
  return {
    kind,
    nearness: Math.round(nearness * 100) / 100,
    measure,
    ends: [toEnd(one), toEnd(other)],
    ...(apart === undefined ? {} : { apart }),
  };
}

function toEnd({ name: { entity, text, at } }: Comparable): SuggestedEnd {
  return { id: entity, name: text, at };
}

function compareTexts(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
