import { dateOf } from '../../store/build-sort-key.js';
import { readStatement } from '../../store/read-statement.js';
import { checkRange } from '../judge/check-range.js';
import { openFacts, type Facts } from '../facts/facts.js';
import { readLineage, type LineageDirection, type LineageStep } from '../facts/read-lineage.js';
import { readPolicyTimes } from '../facts/read-policy-times.js';
import { resolveIds } from '../facts/resolve-ids.js';
import { toReference } from '../facts/to-reference.js';
import { isDraft, judgeForce } from '../answers/in-force.js';
import { limits } from '../judge/limits.js';
import { toDay, type AskedDay } from '../facts/known-day.js';
import { listValues } from './list-values.js';
import type { Query } from './query.js';
import { toValidity } from './to-validity.js';

interface Asked {
  readonly id: string;
  readonly directions?: readonly LineageDirection[] | null;
  readonly citations: boolean;
  readonly maxDistance?: number | null;
  readonly validAt?: AskedDay;
  readonly knownAt?: AskedDay;
}

/** Answers what a policy rests on and follows, and what rests on it and follows it; nothing where no policy has the id. */
export const policyLineage: Query<Asked> = async (store, asked, info) => {
  const maxDistance = asked.maxDistance ?? undefined;
  const most = limits.lineageDistance;
  checkRange({ query: 'policyLineage', argument: 'maxDistance', value: maxDistance ?? most, most });
  return store.read(async (transaction) => {
    const facts = openFacts(transaction, toDay(asked.knownAt));
    const validAt = toDay(asked.validAt);
    const { found } = await resolveIds(facts, [asked.id], ['Policy']);
    const directions = asked.directions ?? (listValues(info, 'LineageDirection') as readonly LineageDirection[]);
    const steps = await readLineage(
      facts,
      found.flatMap((one) => one.ids),
      { directions, citations: asked.citations, maxDistance, validAt },
    );
    return toRows(facts, steps, validAt);
  });
};

async function toRows(facts: Facts, steps: readonly LineageStep[], validAt: string | undefined) {
  const { known, times } = await readPolicyTimes(
    facts,
    steps.flatMap(({ policy, from }) => [policy, from]),
  );
  const modalities = await listModalities(
    facts,
    steps.map(({ link }) => link.claimId),
  );
  return steps.map(({ direction, distance, link, policy, from, holds }) => {
    const properties = known.get(policy)?.properties ?? {};
    const dates = times.get(policy);
    const judged = validAt !== undefined && dates !== undefined && !isDraft(dates);
    return {
      ...{ direction, distance, type: link.type, claimId: link.claimId, modality: modalities.get(link.claimId) },
      policy: toReference(policy, 'Policy', known),
      from: toReference(from, 'Policy', known),
      level: properties.level,
      policyType: properties.policyType,
      date: dateOf('Policy', properties as Parameters<typeof dateOf>[1]) || null,
      validity: toValidity(holds, validAt),
      status: judged ? judgeForce(dates, validAt).status : null,
    };
  });
}

async function listModalities({ transaction }: Facts, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { rows } = await transaction.run<{ id: string; modality: string }>(readStatement('list-modalities'), {
    ids: [...new Set(ids)],
  });
  return new Map(rows.map((row) => [row.id, row.modality]));
}
