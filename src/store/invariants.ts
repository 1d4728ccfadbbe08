import type { ManagedTransaction } from 'neo4j-driver';

/** Who can break an invariant: somebody who edited the graph, or already a file (it was imported, and the check of files does not look for it). */
type Cause = 'GRAPH' | 'FILES';

/** What must hold of the stored graph. */
export interface Invariant {
  /** Stable; for most also the statement in cypher/ that finds what breaks it. */
  readonly name: string;
  readonly sentence: string;
  readonly cause: Cause;
}

/** An invariant, how many things break it, and the first twenty of them in the order of their ids; none where it holds. */
export interface InvariantResult extends Invariant {
  readonly total: number;
  readonly broken: readonly string[];
}

/** A running transaction of the driver, whichever way it was begun. */
export type Running = Pick<ManagedTransaction, 'run'>;

/** Each is one statement that gives how many things break it, and the first twenty. */
export const invariants: readonly Invariant[] = [
  // A direct relationship is drawn from a claim, and from each shown claim of a link one is drawn.
  toInvariant('find-links-without-claim', 'Every direct relationship has a claim that is stated.'),
  toInvariant(
    'find-links-unlike-claim',
    'Every direct relationship has the ends, type and properties of its claim, which is shown.',
  ),
  toInvariant('find-claims-without-link', 'Every shown claim of a link has its direct relationship.'),
  toInvariant('find-links-drawn-twice', 'No relationship is drawn twice.'),
  toInvariant('find-wrong-derived-targets', 'Derived relationships are those that follow from direct ones.'),
  toInvariant('find-links-with-wrong-ends', 'Every relationship joins kinds that its type may join.'),

  // A claim says one thing about one thing, and a source states it.
  toInvariant('find-claims-without-one-subject', 'Every claim is about one thing.'),
  toInvariant('find-claims-without-one-source', 'Every claim is stated by one source.'),
  toInvariant('find-claims-with-wrong-predicate', 'Every claim says what its kind of subject can have.'),
  toInvariant(
    'find-claims-with-wrong-object',
    'Every claim of a link has one object, of a kind that the predicate allows.',
  ),
  toInvariant('find-questions-without-one-answer', 'Of the claims that answer one question, one value is shown.'),
  toInvariant('find-evidence-of-another-source', 'Every claim rests on places in the source that states it.'),
  toInvariant('find-evidence-without-one-source', 'Every piece of evidence stands in the source that its id names.'),
  toInvariant('find-malformed-evidence', 'Every piece of evidence has a place, a short quote and a hash.'),
  toInvariant('find-wrong-time-keys', 'Every claim that dates something has its place in the timeline.'),
  toInvariant('find-wrong-sole-keys', 'The facts marked as those of one source are those that rest on one.'),
  toInvariant('find-wrong-times', 'Times at which a claim was known and shown follow one another.'),

  // An entity is what its claims say.
  toInvariant('find-values-unlike-claim', 'Every shown value is the one that its subject has.'),
  toInvariant('find-values-without-claim', 'Every value of an entity is stated by a shown claim.'),
  toInvariant('find-entities-without-claim', 'Something is claimed of every entity.'),
  toInvariant('find-entities-without-name', 'Every entity has a name.'),
  { ...toInvariant('find-entities-alike', 'No two entities of a kind are the same by name.'), cause: 'FILES' },
  toInvariant('find-wrong-sort-keys', 'Every sort key is date and id.'),
  toInvariant('find-amounts-without-one-metric', 'Every target and observation is counted in one metric.'),
  toInvariant('find-references-to-nothing', 'Every property that names a policy names one that is there.'),

  // Form: labels, ids, values.
  toInvariant('find-nodes-with-wrong-labels', 'Every node has the labels of its kind.'),
  toInvariant('find-ids-given-twice', 'Every id, also a former one, means one thing.'),
  toInvariant(
    'find-half-retracted-nodes',
    'What is retracted has a day and no direct relationship; what is live has neither.',
  ),
  toInvariant('find-missing-values', 'Required values and relationships are there.'),
  toInvariant('find-words-outside-vocabulary', 'Every value of a closed list is one of the list.'),
  toInvariant('find-malformed-values', 'Dates, codes, hashes and addresses have their form.'),

  // The whole is what was imported.
  toInvariant('find-wrong-meta', 'One node tells the version of the data.'),
  toInvariant('find-wrong-counts', 'The numbers told with the version are those counted.'),
];

function toInvariant(name: string, sentence: string): Invariant {
  return { name, sentence, cause: 'GRAPH' };
}

/** Looked for by computing every content hash anew (check-hashes.ts): they find whatever was edited by hand. */
export const hashInvariants = {
  nodes: toInvariant('edited-nodes', 'Every node is as it was imported.'),
  links: toInvariant('edited-links', 'Every relationship is as it was imported.'),
  version: toInvariant('wrong-version', 'The version of the data is the hash of all that is stored.'),
} as const;
