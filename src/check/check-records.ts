import type { Model } from '../model/model.js';
import type { Problem } from '../problem.js';
import type { DataFile } from '../read/data-node.js';
import type { Facts } from './claim.js';
import { buildClaims } from './build-claims.js';
import { buildEvidence } from './build-evidence.js';
import { buildNames } from './build-names.js';
import { buildReading } from './build-reading.js';
import { listFormerIds } from './list-former-ids.js';
import { allRules } from './rules/all-rules.js';

/** Facts, and all that is wrong with the files they come from. */
export interface Checked {
  readonly facts: Facts;
  readonly problems: Problem[];
}

/** Checks data files against the model; the facts are whole only where no problem is an error. `unread` are paths of files that are there too. */
export function checkRecords(files: readonly DataFile[], model: Model, unread: readonly string[] = []): Checked {
  const reading = buildReading(files, model, unread);
  const names = buildNames(reading);
  const problems = allRules.flatMap((rule) => rule.check({ reading, names, model }));
  const entities = reading.records.map((record) => ({
    id: record.id,
    kind: record.kind.name,
    formerIds: listFormerIds(record).map((former) => former.id),
    at: record.at,
  }));
  return {
    facts: { entities, claims: buildClaims(reading, names), evidence: buildEvidence(reading) },
    problems: sortProblems(problems),
  };
}

/** In the order of the files, each once: a value may be met on two ways. */
function sortProblems(problems: readonly Problem[]): Problem[] {
  const unique = new Map(
    problems.map((problem) => [JSON.stringify([problem.at, problem.rule, problem.message]), problem]),
  );
  return [...unique.values()].sort(
    ({ at: one }, { at: other }) =>
      (one.file < other.file ? -1 : Number(one.file > other.file)) ||
      one.line - other.line ||
      one.column - other.column,
  );
}
