import type { StandingTarget } from '../answers/build-compared-metrics.js';
import { isDraft, judgeForce } from '../answers/in-force.js';
import type { Described, Facts } from './facts.js';
import { listFieldClaims } from './list-field-claims.js';
import { listTargetsOfPlaces } from './list-targets.js';
import { readPolicyTimes } from './read-policy-times.js';
import { readTargets } from './read-targets.js';
import { resolveIds, type Resolved } from './resolve-ids.js';

/** Which targets are compared. */
export interface WantedTargets {
  readonly metrics?: readonly string[] | null;
  readonly validAt: string | undefined;
}

/** Targets with what they are compared by, and all that they name. */
export interface ComparedTargets {
  readonly targets: readonly StandingTarget[];
  readonly known: ReadonlyMap<string, Described>;
}

/** Reads the targets for places that a policy sets which is no draft and, on a day, is or may be in force; also those of which no policy is known. */
export async function readComparedTargets(
  facts: Facts,
  places: readonly Resolved[],
  { metrics, validAt }: WantedTargets,
): Promise<ComparedTargets> {
  const ids = [
    ...(await listTargetsOfPlaces(
      facts,
      places.flatMap((place) => place.ids),
    )),
  ].sort();
  const wanted = await findMetrics(facts, metrics);
  const { targets, known } = await readTargets(facts, ids);
  const fitting = targets.filter((target) => wanted === undefined || wanted.includes(target.metric));
  const { times } = await readPolicyTimes(facts, new Set(fitting.flatMap((target) => target.policies)));
  const judge = (id: string) => {
    const policy = times.get(id);
    if (policy === undefined || isDraft(policy)) return 'NOT_YET';
    return validAt === undefined ? 'IN_FORCE' : judgeForce(policy, validAt).status;
  };
  const amounts = await readAmountClaims(
    facts,
    fitting.map((target) => target.id),
  );
  const standing = fitting.flatMap((target) => {
    const policies = target.policies.filter((id) => ['IN_FORCE', 'UNKNOWN'].includes(judge(id)));
    if (policies.length === 0 && target.policies.length > 0) return [];
    const undecided = validAt !== undefined && !policies.some((id) => judge(id) === 'IN_FORCE');
    return [{ ...target, policies, undecided, ...amounts(target.id) }];
  });
  return { known, targets: standing };
}

async function findMetrics(facts: Facts, asked: readonly string[] | null | undefined) {
  if (asked === null || asked === undefined) return undefined;
  return (await resolveIds(facts, asked, ['Metric'])).found.flatMap((metric) => metric.ids);
}

/** Gives the claims of an amount, and how it stands; a rival that was not known on the day is none. */
async function readAmountClaims(facts: Facts, ids: readonly string[]) {
  const claims = await listFieldClaims(facts, ids, ['FIELD:amount']);
  const known = await facts.describe(claims.flatMap((claim) => claim.rivals ?? []));
  return (id: string) => {
    const own = claims.filter((claim) => claim.subject === id);
    const rivals = [...new Set(own.flatMap((claim) => claim.rivals ?? []))].filter(
      (rival) => rival !== id && known.has(rival),
    );
    const prevails = rivals.length === 0 ? null : own.some((claim) => claim.prevails === true);
    return { rivals, prevails, claimIds: own.map((claim) => claim.id).slice(0, 20) };
  };
}
