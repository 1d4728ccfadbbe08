import type { ClaimChange, DisputeChange, GraphChange, LinkChange, ValueChange } from '../store/graph-change.js';
import { groupBy } from '../store/group-by.js';
import { joinSome, toCount, toKindWord } from './to-count.js';
import { toChangeText, toText } from './to-change-text.js';

/** Whether names in a line are cut after a few. */
export interface Detail {
  readonly all: boolean;
}

/** One line for each value, relationship, claim and dispute that is told one by one. */
export function toChangeLines(changes: readonly GraphChange[], detail: Detail): string[] {
  const links = groupBy(changes.filter(isLink), (change) =>
    change.change === 'LINK_CHANGED' ? JSON.stringify(change) : [change.change, change.type, change.id].join(' '),
  );
  const claims = groupBy(changes.filter(isClaim), (change) =>
    change.field === 'rank' ? JSON.stringify(change) : toClaimStep(change),
  );
  return [
    ...changes.filter(isValue).map(toValueLine),
    ...[...links.values()].map((group) => toLinkLine(group, detail)),
    ...[...claims.values()].flatMap(toClaimLine),
    ...changes.filter(isDispute).map(toDisputeLine),
  ];
}

function isValue(change: GraphChange): change is ValueChange {
  return change.change === 'VALUE';
}

function isLink(change: GraphChange): change is LinkChange {
  return change.change.startsWith('LINK_');
}

function isClaim(change: GraphChange): change is ClaimChange {
  return change.change === 'CLAIM';
}

function isDispute(change: GraphChange): change is DisputeChange {
  return change.change === 'DISPUTED' || change.change === 'SETTLED';
}

function toValueLine({ kind, id, fact, before, after }: ValueChange): string {
  const text = toChangeText(fact, before, after);
  return fact === 'amount' ? `${toKindWord(kind)} ${id}: ${text}` : `${fact} of ${toKindWord(kind)} ${id}: ${text}`;
}

function toLinkLine(links: readonly LinkChange[], { all }: Detail): string {
  const [{ id, change, type, to, before, after } = neverEmpty()] = links;
  if (change === 'LINK_CHANGED') return `${id}: ${type} ${to.id}: ${toChangeText(type, before, after)}`;
  const sign = change === 'LINK_ADDED' ? '+' : '-';
  const ends = links.map((link) => `${link.to.id}${toQualifiers(change === 'LINK_ADDED' ? link.after : link.before)}`);
  return `${id}: ${sign}${type} ${joinSome(ends, all ? ends.length : 8)}`;
}

/** What a relationship carries; of a derived one only that it is derived, since its numbers follow from others. */
function toQualifiers(properties: LinkChange['after']): string {
  if (properties.derived === true) return ' (derived)';
  const parts = Object.entries(properties).map(([name, value]) => `${name} ${toText(value)}`);
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}

function toClaimStep({ id, field, before, after }: ClaimChange): string {
  return [id, field, toText(before), toText(after)].join('\n');
}

function toClaimLine(claims: readonly ClaimChange[]): string {
  const [{ id, field, before, after, predicate, object, statedBy, wasShown, nowShown, value } = neverEmpty()] = claims;
  if (field !== 'rank') {
    const step = toChangeText(field, toSide(field, before), toSide(field, after));
    return `${toCount(claims.length, 'claim')} of ${id}: ${field} ${step}`;
  }
  const what = after === 'NORMAL' ? `no longer ${toText(before).toLowerCase()}` : toText(after).toLowerCase();
  const fact = object === undefined ? `${predicate} of ${id}` : `${id} ${predicate} ${object}`;
  const when = wasShown === (nowShown === value) ? 'still' : 'now';
  return `1 claim ${what}: ${fact} stated by ${statedBy.join(', ')} (${when} ${nowShown ?? 'nothing'} is shown)`;
}

function toSide(field: string, value: ClaimChange['after']): ValueChange['after'] {
  return value === undefined ? {} : { [field]: value };
}

function toDisputeLine({ change, id, predicate, object, shown, others }: DisputeChange): string {
  const fact = object === undefined ? `${predicate} of ${id}` : `${id} ${predicate} ${object}`;
  const values = `${shown ?? 'nothing'} is shown${others.length === 0 ? '' : `, not ${others.join(', ')}`}`;
  return `sources ${change === 'DISPUTED' ? 'now disagree' : 'no longer disagree'} on ${fact}: ${values}`;
}

function neverEmpty(): never {
  throw new Error('A group of changes holds at least one.');
}
