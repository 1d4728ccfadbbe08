import { checkRange } from '../judge/check-range.js';
import { readDomainLinks } from '../facts/domain-links.js';
import { openFacts, type Facts } from '../facts/facts.js';
import { readNeighbourhood, type Neighbourhood } from '../facts/read-neighbourhood.js';
import { readReferences } from '../facts/read-references.js';
import { resolveIds } from '../facts/resolve-ids.js';
import type { Step } from '../facts/surroundings.js';
import { limits } from '../judge/limits.js';
import { toDay, type AskedDay } from '../facts/known-day.js';
import type { Query } from './query.js';
import { toValidity } from './to-validity.js';

interface Asked {
  readonly id: string;
  readonly depth: number;
  readonly limit: number;
  readonly validAt?: AskedDay;
  readonly knownAt?: AskedDay;
}

/** Answers what is near an entity, as nodes and links of a picture, and what of it is not shown; nothing where the id is unknown. */
export const neighbourhood: Query<Asked> = async (store, asked) => {
  const { depth, limit } = asked;
  checkRange({ query: 'neighbourhood', argument: 'depth', value: depth, most: limits.neighbourhoodDepth });
  return store.read(async (transaction) => {
    const facts = openFacts(transaction, toDay(asked.knownAt));
    const validAt = toDay(asked.validAt);
    const { found } = await resolveIds(facts, [asked.id], readDomainLinks().kinds);
    // Of the past an entity may have had another id; the one under which something was known is drawn.
    const known = await facts.describe(found.flatMap((one) => one.ids));
    const middle = { ids: [...known.keys()].slice(0, 1), kind: found[0]?.kind ?? '' };
    return toSubgraph(facts, await readNeighbourhood(facts, middle, { depth, limit, validAt }), validAt);
  });
};

async function toSubgraph(facts: Facts, { nodes, steps, unread }: Neighbourhood, validAt: string | undefined) {
  const shown = nodes.filter((node) => node.shown);
  const known = await readReferences(facts, shown);
  const ids = new Set(shown.map((node) => node.id));
  const drawn = steps.filter(({ link }) => ids.has(link.from) && ids.has(link.to));
  return {
    nodes: shown.map(({ id, distance }) => ({ node: known.get(id), distance })),
    links: drawn.map((step) => toLink(step, validAt)),
    omitted: { nodes: nodes.length - shown.length, links: steps.length - drawn.length, unread },
  };
}

function toLink({ link, holds }: Step, validAt: string | undefined) {
  const { from, fromKind, type, to, toKind, claimId } = link;
  const label = readDomainLinks().findLabel({ kind: fromKind, type, along: true, otherKind: toKind });
  const named = { labelZh: label?.zh ?? null, labelEn: label?.en ?? null };
  return { from, to, type, ...named, claimId, validity: toValidity(holds, validAt) };
}
