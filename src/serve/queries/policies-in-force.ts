import type { Described, Facts } from '../facts/facts.js';
import { openFacts } from '../facts/facts.js';
import { listFieldClaims } from '../facts/list-field-claims.js';
import { readPolicyTimes, type PoliciesInTime } from '../facts/read-policy-times.js';
import { resolveIds } from '../facts/resolve-ids.js';
import { toReference } from '../facts/to-reference.js';
import { isDraft, judgeForce, type Decisive, type Force } from '../answers/in-force.js';
import { toDateRole } from './date-role.js';
import { toDay, type AskedDay } from '../facts/known-day.js';
import { pageThrough, readPages, type ListIds } from '../facts/read-pages.js';
import type { Query } from './query.js';

interface Asked {
  readonly onDate: AskedDay;
  readonly place?: string | null;
  readonly level?: string | null;
  readonly status?: readonly string[] | null;
  readonly knownAt?: AskedDay;
  readonly limit: number;
  readonly after?: string | null;
}

interface Judged extends Force {
  readonly policy: Described;
  readonly known: PoliciesInTime['known'];
}

/** Answers which policies are in force on a day, and by which date; drafts for comment never are and are left out. */
export const policiesInForce: Query<Asked> = (store, asked) =>
  store.read(async (transaction) => {
    const facts = openFacts(transaction, toDay(asked.knownAt));
    const judged = await readPages(await listPolicies(facts, asked.place), asked, (ids) => judge(facts, ids, asked));
    return toRows(facts, judged);
  });

/** Gives the ids of policies after a given one: of all, or of those that apply in a place. */
async function listPolicies(facts: Facts, place: string | null | undefined): Promise<ListIds> {
  if (typeof place !== 'string') return (after, limit) => facts.list('Policy', after, limit);
  const { found } = await resolveIds(facts, [place], ['City', 'Region']);
  const ids = found.flatMap((one) => one.ids);
  const links = await facts.follow(ids, { types: ['APPLIES_IN'], back: true });
  return pageThrough([...new Set(links.map((link) => link.from))].sort());
}

async function judge(facts: Facts, ids: readonly string[], asked: Asked): Promise<readonly Judged[]> {
  const { times, known } = await readPolicyTimes(facts, ids);
  const day = toDay(asked.onDate) ?? '';
  return [...times.values()].flatMap((policy) => {
    const described = known.get(policy.id);
    if (described === undefined || isDraft(policy)) return [];
    if (typeof asked.level === 'string' && described.properties.level !== asked.level) return [];
    const force = judgeForce(policy, day);
    return asked.status?.includes(force.status) === false ? [] : [{ ...force, policy: described, known }];
  });
}

async function toRows(facts: Facts, judged: readonly Judged[]): Promise<readonly object[]> {
  const decisive = judged.flatMap(({ by }) => by ?? []);
  const predicates = decisive.map(({ field }) => `FIELD:${field}`);
  const claims = await listFieldClaims(
    facts,
    decisive.map(({ policy }) => policy),
    predicates,
  );
  const findClaim = ({ policy, field }: Decisive) =>
    claims.find((claim) => claim.subject === policy && claim.predicate === `FIELD:${field}`)?.id;
  return judged.map(({ policy, known, status, by, because, replacedBy }) => ({
    policy: toReference(policy.id, policy.kind, known),
    level: policy.properties.level,
    review: policy.properties.review ?? 'REVIEWED',
    status,
    by: by === undefined ? null : { ...toDecidingDate(by), claimId: findClaim(by) },
    becauseZh: because.zh,
    becauseEn: because.en,
    replacedBy: replacedBy.map((id) => toReference(id, 'Policy', known)),
  }));
}

function toDecidingDate({ policy, field, date }: Decisive) {
  return { policyId: policy, role: toDateRole(field), predicate: `FIELD:${field}`, date };
}
