import type { Question } from '../questions.js';
import type { Profile } from './open-profiled.js';
import type { RunStatement } from './profile-store.js';

/** The same question asked of a small and of a large graph. */
export interface Measured {
  readonly small: Profile;
  readonly large: Profile;
}

/** Operators that no statement may have: they look at everything, or hold everything in memory. */
const forbidden = ['AllNodesScan', 'Eager', 'CartesianProduct'];

/** Operators that begin at a whole label or type. */
const scan = /(ByLabelScan|ByLabelsScan|RelationshipTypeScan|RelationshipTypesScan|AllRelationshipsScan)$/;

/** The few former ids that come with a larger graph are looked through up to three times. */
const slack = 120;

/** Finds what is wrong with the plans of a question, in sentences; none where all is well. */
export function findFaults(question: Question, { small, large }: Measured): string[] {
  const [before, after] = [countHits(small.statements), countHits(large.statements)];
  const grown = question.grows === undefined && after > 1.25 * before + slack;
  return [
    ...new Set(
      [...small.statements, ...large.statements].flatMap((run) => findPlanFaults(run, question.mayScan ?? [])),
    ),
    ...(grown ? [`The hits grow from ${before} to ${after}, and the answer does not.`] : []),
    ...(after > question.most ? [`${after} hits are more than ${question.most}.`] : []),
    ...(findsNothing(large.data) ? ['It finds nothing, and so measures nothing.'] : []),
  ];
}

/** Finds what is wrong with the plan of one statement. */
export function findPlanFaults({ name, operators }: RunStatement, mayScan: readonly string[]): string[] {
  const isAllowed = (details: string) => mayScan.some((label) => details.endsWith(`:${label}`));
  return operators
    .filter(
      (operator) => forbidden.includes(operator.name) || (scan.test(operator.name) && !isAllowed(operator.details)),
    )
    .map((operator) => `${name}: ${operator.name} ${operator.details}`.trim());
}

/** The database hits of some statements together. */
export function countHits(statements: readonly RunStatement[]): number {
  return statements.reduce((sum, { hits }) => sum + hits, 0);
}

function findsNothing(data: unknown): boolean {
  return Object.values(data as object).every(
    (value: unknown) => value === null || (Array.isArray(value) && value.length === 0),
  );
}
