import type { LinkChange, ToldValues } from './graph-change.js';
import { isSame, toTold, type Sides } from './describe-sides.js';
import type { OldProperties } from './compare-in-memory.js';
import { groupBy } from './group-by.js';

/** A relationship between entities on one side, its ends by their present ids. */
interface Told {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: ToldValues;
}

/** Tells which relationships came, went or carry something else, of entities that are there before and after. */
export function describeLinks(sides: Sides): readonly LinkChange[] {
  const [old, wanted] = [listOld(sides), listNew(sides)];
  const before = groupBy(old, endsOf);
  const after = groupBy(wanted, endsOf);
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((ends) =>
    describeParallel({ before: before.get(ends) ?? [], after: after.get(ends) ?? [] }, sides),
  );
}

function listOld({ comparison: { changes, before }, records, gone, renames, toPresentId }: Sides): Told[] {
  return [...changes.links.retracted, ...changes.links.changed.map(({ present }) => present)]
    .filter(({ from }) => !records.has(from) && (!gone.has(from) || renames.has(from)))
    .map(({ type, from, to, elementId }) => ({
      type,
      from: toPresentId(from),
      to: toPresentId(to),
      properties: toToldProperties(before.links.get(elementId) ?? {}),
    }));
}

function listNew({ comparison: { changes }, records, added, renames }: Sides): Told[] {
  const renamed = new Set(renames.values());
  return [...changes.links.created, ...changes.links.changed.map(({ link }) => link)]
    .filter(({ from }) => !records.has(from) && (!added.has(from) || renamed.has(from)))
    .map(({ type, from, to, properties }) => ({ type, from, to, properties: toToldProperties(properties) }));
}

/** Which claim stands behind a relationship is told by the claims. */
function toToldProperties(properties: OldProperties): ToldValues {
  const told = Object.entries(properties).filter(([name]) => !['claimId', 'contentHash'].includes(name));
  return Object.fromEntries(told.map(([name, value]) => [name, toTold(value)]));
}

function endsOf({ type, from, to }: Told): string {
  return JSON.stringify([type, from, to]);
}

interface Parallel {
  readonly before: readonly Told[];
  readonly after: readonly Told[];
}

/** Of relationships with one type between the same ends, equal ones are set aside, and the rest are told in turn. */
function describeParallel({ before, after }: Parallel, sides: Sides): LinkChange[] {
  const rest = [...before];
  const unmet = after.filter(({ properties }) => {
    const same = rest.findIndex((old) => isSame(old.properties, properties));
    if (same >= 0) rest.splice(same, 1);
    return same < 0;
  });
  const pairs = Array.from({ length: Math.max(rest.length, unmet.length) }, (_, index) => [rest[index], unmet[index]]);
  return pairs.flatMap(([old, link]) => {
    const any = link ?? old;
    return any === undefined || isInside(any, sides) ? [] : [toChange(any, { old, link }, sides)];
  });
}

/** A measure or target that came or went is told as such, and not also as a relationship of its policy. */
function isInside({ from, to }: Told, { added, gone }: Sides): boolean {
  return to.startsWith(`${from}/`) && (added.has(to) || gone.has(to));
}

function toChange(
  { type, from, to }: Told,
  { old, link }: { readonly old: Told | undefined; readonly link: Told | undefined },
  { about }: Sides,
): LinkChange {
  const { id, kind, name } = about(to);
  const change = old === undefined ? 'LINK_ADDED' : link === undefined ? 'LINK_RETRACTED' : 'LINK_CHANGED';
  const [before, after] = [old?.properties ?? {}, link?.properties ?? {}];
  return { ...about(from), change, type, to: { id, kind, name }, before, after };
}
