import type { Kind, Model } from '../model/model.js';
import type { DecidedClaim } from './decide-claims.js';
import { knownEndOf } from './build-sort-key.js';

/** What the date of a claim is the date of (vocabulary DatedAs), and the property that holds it. */
export interface Dating {
  readonly what: string;
  readonly property: string;
}

/** By kind of the subject and predicate: the claims that date something. */
export type Datings = Readonly<Record<string, Readonly<Record<string, Dating>>>>;

const ownDates: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Event: { date: 'HAPPENED' },
  Initiative: { startOn: 'STARTED' },
  Statement: { saidOn: 'SAID' },
  Target: { dueOn: 'DUE' },
};

/** Lists which claims date something: the dates of a policy by their roles, those of ownDates, and since when a place holds a title. */
export function listDatings({ kinds }: Model): Datings {
  return Object.fromEntries([...kinds.values()].map((kind) => [kind.name, listOfKind(kind)]));
}

function listOfKind({ name: kind, fields, links }: Kind): Record<string, Dating> {
  const dated = fields.flatMap(({ name, fact, role }) => {
    const what = role ?? ownDates[kind]?.[name];
    return what === undefined ? [] : [[`FIELD:${fact}`, { what, property: name }] as const];
  });
  const holds = links.some(({ type, direction }) => type === 'HOLDS' && direction === 'OUT');
  return {
    ...Object.fromEntries(dated),
    ...(holds ? { HOLDS: { what: 'HELD_SINCE', property: 'since' } } : {}),
  };
}

/**
 * Builds the time key of each claim that dates something, by claim id: `<what>#<date>#<subject>#<what>#<object>`, the date as in a sort key. Without what
 * it begins with, it places an entry of the timeline; with it, what was asked for is one seek in an index. Claims that are not shown have one too: they may
 * have been shown on an earlier day.
 */
export function buildTimeKeys(
  claims: readonly DecidedClaim[],
  kindOf: ReadonlyMap<string, string>,
  datings: Datings,
): ReadonlyMap<string, { readonly timeKey: string }> {
  return new Map(
    claims.flatMap(({ id, subject, predicate, object = '', properties }) => {
      const { what = '', property = '' } = datings[kindOf.get(subject) ?? '']?.[predicate] ?? {};
      const date = properties[property];
      if (typeof date !== 'string' || date === '') return [];
      return [[id, { timeKey: [what, knownEndOf(date), subject, what, object].join('#') }]];
    }),
  );
}
