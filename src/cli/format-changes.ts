import type { GraphChange, Reference } from '../store/graph-change.js';
import { groupBy } from '../store/group-by.js';
import { toChangeLines, type Detail } from './to-change-lines.js';
import { joinSome, toCount, toKindWord, toPlural } from './to-count.js';

const mostLines = 50;

/** Says in words what a change of the data does, by kind, policies first; without `all` at most fifty lines, and how many there are besides. */
export function formatChanges(changes: readonly GraphChange[], detail: Detail): string {
  const byOwner = groupBy(changes, (change) => ownerOf(change).id);
  const groups = [...byOwner.values()].flatMap((group) => {
    const [owner] = group.map(ownerOf);
    return owner === undefined ? [] : [{ kind: owner.kind, lines: toGroupLines(owner, group, detail) }];
  });
  const byKind = groupBy(
    groups.sort((one, other) => compareKinds(one.kind, other.kind)),
    (group) => group.kind,
  );
  const lines = [...byKind].flatMap(([kind, together]) =>
    together.flatMap((group) => group.lines).map((line) => ({ kind, line })),
  );
  const shown = detail.all ? lines : lines.slice(0, mostLines);
  const text = [...groupBy(shown, ({ kind }) => kind)].flatMap(([kind, together]) => [
    toPlural(kind),
    ...together.map(({ line }) => `  ${line}`),
  ]);
  const more = lines.length - shown.length;
  return [...text, ...(more > 0 ? [`… and ${more} more; --all shows them, --json is complete`] : [])].join('\n');
}

/** What stands in the file of a policy is told with it. */
function ownerOf({ id, kind, name, owner }: GraphChange): Reference {
  return owner ?? { id, kind, name };
}

function compareKinds(one: string, other: string): number {
  const rank = (kind: string): string => (kind === 'Policy' ? '' : kind);
  return rank(one) < rank(other) ? -1 : Number(rank(one) > rank(other));
}

function toGroupLines(owner: Reference, changes: readonly GraphChange[], detail: Detail): string[] {
  const whole = changes.find(({ id, change }) => id === owner.id && (change === 'ADDED' || change === 'RETRACTED'));
  if (whole !== undefined) {
    const what = `${whole.change.toLowerCase()}: ${toKindWord(owner.kind)} ${toName(owner)}`;
    const disputes = changes.filter(({ change }) => change === 'DISPUTED');
    return [`${what}${toBracket(countWhole(owner, changes))}`, ...toChangeLines(disputes, detail)];
  }
  return [
    ...toRenameLines(owner, changes),
    ...toInsideLines(owner, changes, detail),
    ...toChangeLines(changes, detail),
    ...toNumberLines(owner, changes),
  ];
}

function toName({ id, name }: Reference): string {
  return name === id ? id : `${id} ${name}`;
}

function toBracket(parts: readonly string[]): string {
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}

/** What came or went with an entity: what stands in its file, its links, the claims about all of it, the places in it. */
function countWhole(owner: Reference, changes: readonly GraphChange[]): string[] {
  const inside = changes.filter(({ id, change }) => id !== owner.id && /^(ADDED|RETRACTED|RENAMED)$/.test(change));
  const sum = (read: (change: GraphChange) => number): number =>
    changes.reduce((total, change) => total + read(change), 0);
  const links = sum((change) => ('links' in change && change.id === owner.id ? change.links : 0));
  const claims = sum((change) => (change.change === 'CLAIMS' ? change.added + change.retracted : 0));
  const places = sum((change) => (change.change === 'EVIDENCE' ? change.added + change.retracted : 0));
  return [
    ...[...groupBy(inside, ({ kind }) => kind)].map(([kind, group]) => toCount(group.length, toKindWord(kind))),
    ...(links > 0 ? [toCount(links, 'link')] : []),
    ...(claims > 0 ? [toCount(claims, 'claim')] : []),
    ...(places > 0 ? [toCount(places, 'span')] : []),
  ];
}

/** What keeps its short id inside a renamed policy is counted with it. */
function toRenameLines(owner: Reference, changes: readonly GraphChange[]): string[] {
  const renamed = changes.filter((change) => change.change === 'RENAMED');
  const former = renamed.find(({ id }) => id === owner.id)?.formerly;
  const along = renamed.filter(
    ({ id, formerly }) => id !== owner.id && id.replace(owner.id, former ?? '') === formerly,
  );
  return renamed
    .filter((change) => !along.includes(change))
    .map(({ id, kind, formerly }) => {
      const kinds = id === owner.id ? groupBy(along, (change) => change.kind) : new Map<string, GraphChange[]>();
      const counts = [...kinds].map(([inside, group]) => toCount(group.length, toKindWord(inside)));
      return `renamed: ${toKindWord(kind)} ${formerly} → ${id}${counts.length === 0 ? '' : ` (with ${counts.join(', ')})`}`;
    });
}

/** `x: +3 measures (m04 …, m05 …, m06 …)` */
function toInsideLines(owner: Reference, changes: readonly GraphChange[], { all }: Detail): string[] {
  const inside = changes.filter(({ change }) => change === 'ADDED' || change === 'RETRACTED');
  return [...groupBy(inside, ({ change, kind }) => `${change} ${kind}`).values()].map((group) => {
    const sign = group[0]?.change === 'ADDED' ? '+' : '-';
    const names = group.map((one) => toName({ ...one, id: one.id.slice(one.id.indexOf('/') + 1) }));
    const count = toCount(group.length, toKindWord(group[0]?.kind ?? ''));
    return `${owner.id}: ${sign}${count} (${joinSome(names, all ? names.length : 5)})`;
  });
}

function toNumberLines({ id }: Reference, changes: readonly GraphChange[]): string[] {
  const claims = { added: 0, retracted: 0, otherwise: 0 };
  const places = { added: 0, retracted: 0, otherwise: 0 };
  for (const change of changes) {
    if (change.change === 'CLAIMS') add(claims, { ...change, otherwise: change.evidenced });
    if (change.change === 'EVIDENCE') add(places, { ...change, otherwise: change.changed });
  }
  return [
    ...toNumberLine(`claims of ${id}`, claims, 'with other evidence'),
    ...toNumberLine(`spans of ${id}`, places, 'changed'),
  ];
}

interface Numbers {
  added: number;
  retracted: number;
  otherwise: number;
}

function add(total: Numbers, { added, retracted, otherwise }: Numbers): void {
  total.added += added;
  total.retracted += retracted;
  total.otherwise += otherwise;
}

function toNumberLine(what: string, { added, retracted, otherwise }: Numbers, how: string): string[] {
  const parts = [
    ...(added > 0 ? [`+${added}`] : []),
    ...(retracted > 0 ? [`-${retracted}`] : []),
    ...(otherwise > 0 ? [`${otherwise} ${how}`] : []),
  ];
  return parts.length === 0 ? [] : [`${what}: ${parts.join(', ')}`];
}
