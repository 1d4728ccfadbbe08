import type { OldProperties } from './compare-in-memory.js';
import type { Sides } from './describe-sides.js';
import type { StoredValue } from './graph.js';
import { groupBy } from './group-by.js';
import { toCanonicalText } from './hash-content.js';

/** A claim on one side, with all it is about by present ids. */
export interface ToldClaim {
  readonly id: string;
  readonly properties: OldProperties;
  readonly subject: string;
  readonly object?: string;
  readonly statedBy: readonly string[];
  readonly evidence: readonly string[];
}

/** A claim before and after; one side is missing where it came or went. */
export interface ClaimPair {
  readonly before?: ToldClaim;
  readonly after?: ToldClaim;
}

interface Ends {
  readonly type: string;
  readonly from: string;
  readonly to: string;
}

/** A node of a claim; `properties` as on the side in question. */
interface ClaimNode {
  readonly id: string;
  readonly kind: string;
  readonly properties: OldProperties;
}

/** Lists the claims that came, went or changed; one whose id is another only because something was renamed is a pair. */
export function listClaimPairs(sides: Sides): readonly ClaimPair[] {
  const { comparison, added, gone, renames } = sides;
  const stayed = listStayed(sides);
  const toOld = buildTeller(comparison.present.links, [...gone.values(), ...stayed.map(({ old }) => old)], sides);
  const toNew = buildTeller(comparison.graph.links, [...added.values(), ...stayed.map(({ node }) => node)], sides);
  const went = [...gone.values()].filter(isClaim).map(toOld);
  const came = [...added.values()].filter(isClaim).map(toNew);
  return [
    ...stayed.map(({ old, node }) => ({ before: toOld(old), after: toNew(node) })),
    ...(renames.size > 0 ? pairRenamed(went, came, sides) : [...went.map(toBefore), ...came.map(toAfter)]),
  ];
}

/** Claims that say something else of themselves, and those that are as they were and have other evidence. */
function listStayed({ comparison: { graph, changes }, changed }: Sides): { old: ClaimNode; node: ClaimNode }[] {
  const links = [...changes.links.created, ...changes.links.retracted];
  const moved = new Set(links.filter(({ type }) => type === 'SUPPORTED_BY').map((link) => link.from));
  for (const { id } of [...changes.nodes.created, ...changes.nodes.changed.map(({ node }) => node)]) moved.delete(id);
  const same = graph.nodes.filter((node) => moved.has(node.id)).map((node) => ({ old: node, node }));
  return [...changed, ...same].filter(({ node }) => isClaim(node));
}

function isClaim({ kind }: { readonly kind: string }): boolean {
  return kind === 'Claim';
}

/** Gives a function that tells each of some claims with its ends on one side. */
function buildTeller(
  links: readonly Ends[],
  nodes: readonly ClaimNode[],
  { toPresentId }: Sides,
): (node: ClaimNode) => ToldClaim {
  const claims = new Set(nodes.filter(isClaim).map(({ id }) => id));
  const ends = groupBy(
    links.filter(({ from }) => claims.has(from)),
    ({ from, type }) => `${from} ${type}`,
  );
  return ({ id, properties }) => {
    const list = (type: string): string[] => (ends.get(`${id} ${type}`) ?? []).map(({ to }) => to);
    const [subject = '', object] = ['SUBJECT', 'OBJECT'].map((type) => list(type)[0]);
    return {
      id,
      properties,
      subject: toPresentId(subject),
      ...(object === undefined ? {} : { object: toPresentId(object) }),
      statedBy: list('STATED_BY').map(toPresentId).sort(),
      evidence: list('SUPPORTED_BY')
        .map((place) => toPresentPlace(place, toPresentId))
        .sort(),
    };
  };
}

/** The id of a place in a source begins with that of the source. */
export function toPresentPlace(place: string, toPresentId: (id: string) => string): string {
  const [source = '', ...rest] = place.split('#');
  return [toPresentId(source), ...rest].join('#');
}

function toBefore(before: ToldClaim): ClaimPair {
  return { before };
}

function toAfter(after: ToldClaim): ClaimPair {
  return { after };
}

function pairRenamed(went: readonly ToldClaim[], came: readonly ToldClaim[], { toPresentId }: Sides): ClaimPair[] {
  const keyOf = buildKey(toPresentId);
  const waiting = groupBy(came, keyOf);
  const pairs = went.map((before): ClaimPair => {
    const after = waiting.get(keyOf(before))?.shift();
    return after === undefined ? { before } : { before, after };
  });
  return [...pairs, ...[...waiting.values()].flat().map(toAfter)];
}

/** What the id of a claim is made of; a value may be an id (a draft's policy). */
function buildKey(toPresentId: Sides['toPresentId']): (claim: ToldClaim) => string {
  return ({ subject, object, statedBy, properties }) => {
    const { predicate, value, valueEn, qualifiers } = properties;
    const said = [predicate, typeof value === 'string' ? toPresentId(value) : value, valueEn, qualifiers];
    return toCanonicalText([subject, object, statedBy, said]);
  };
}

/** What a claim says, in short: the value of a field, what a link carries, or how it is meant. */
export function toValueText({ value, qualifiers, modality }: OldProperties): string {
  if (value !== undefined) return toText(value);
  return qualifiers === undefined ? toText(modality) : toText(qualifiers);
}

/** A stored text as text; the items of a list follow one another. */
export function toText(value: StoredValue | undefined): string {
  if (typeof value === 'object' && 'longitude' in value) return `${value.longitude}, ${value.latitude}`;
  return Array.isArray(value) ? value.join(', ') : String(value ?? '');
}
