import type { Model } from '../../model/model.js';
import type { Claim, Facts } from '../claim.js';
import { buildPlaceFinder } from './find-places.js';
import type { Name } from './name.js';

/** Why two entities are known to be two, in words; undefined where nothing tells them apart. */
export type TellApart = (one: string, other: string) => string | undefined;

/** Numbers of a register, and addresses: two of them are two things. */
const registers = { code: 'codes', documentNumber: 'document numbers', url: 'addresses' };

/** Makes a function that tells two entities apart by what the files say: a fact that joins them, their register numbers, their places. */
export function buildTellApart(facts: Facts, names: readonly Name[], model: Model): TellApart {
  const joined = listJoined(facts.claims);
  const properties = [
    ...Object.entries(registers).map(([field, label]) => ({ label, values: listRegister(facts.claims, field) })),
    { label: 'places', values: listPlaces(facts, names, model) },
  ];
  return (one, other) => {
    const fact = joined.get(toPair(one, other));
    if (fact !== undefined) return `${fact} joins them`;
    for (const { label, values } of properties) {
      const [value, otherValue] = [values.get(one), values.get(other)];
      if (areApart(value, otherValue)) return `their ${label} are ${toList(value)} and ${toList(otherValue)}`;
    }
    return undefined;
  };
}

function toPair(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}

function areApart(one: ReadonlySet<string> = new Set(), other: ReadonlySet<string> = new Set()): boolean {
  return one.size > 0 && other.size > 0 && ![...one].some((value) => other.has(value));
}

function toList(values: ReadonlySet<string> = new Set()): string {
  return [...values].sort().join(', ');
}

function listJoined(claims: readonly Claim[]): Map<string, string> {
  const joined = new Map<string, string>();
  for (const { subject, object, predicate } of claims) {
    if (object === undefined) continue;
    const pair = toPair(subject, object);
    const there = joined.get(pair);
    if (there === undefined || predicate < there) joined.set(pair, predicate);
  }
  return joined;
}

function listRegister(claims: readonly Claim[], field: string): Map<string, Set<string>> {
  const values = new Map<string, Set<string>>();
  for (const { subject, properties } of claims) {
    const value = properties[field];
    if (typeof value === 'string') add(values, subject, toPlainNumber(value));
  }
  return values;
}

/** Brackets, width and the protocol of an address are a matter of writing. */
function toPlainNumber(value: string): string {
  return value
    .normalize('NFKC')
    .replace(/^https?:\/\/(www\.)?|\/$/g, '')
    .replaceAll(/[\s〔〕[\]()【】]/g, '');
}

/** Places that the names of an entity name, and places that a link joins it with; a place itself is not told apart by places. */
function listPlaces({ entities, claims }: Facts, names: readonly Name[], model: Model): Map<string, Set<string>> {
  const placeKinds = [...model.kinds.values()].filter(({ labels }) => labels.includes('Place')).map(({ name }) => name);
  const isPlace = new Set(entities.filter(({ kind }) => placeKinds.includes(kind)).map(({ id }) => id));
  const findPlaces = buildPlaceFinder(names.filter(({ entity }) => isPlace.has(entity)));
  const places = new Map<string, Set<string>>();
  for (const { entity, text } of names)
    if (!isPlace.has(entity)) for (const place of findPlaces(text)) add(places, entity, place);
  for (const { subject, object } of claims)
    if (object !== undefined && isPlace.has(object) && !isPlace.has(subject)) add(places, subject, object);
  return places;
}

function add(sets: Map<string, Set<string>>, key: string, value: string): void {
  const there = sets.get(key);
  if (there === undefined) sets.set(key, new Set([value]));
  else there.add(value);
}
