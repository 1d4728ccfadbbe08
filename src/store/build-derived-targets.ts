import { dateOf } from './build-sort-key.js';
import type { GraphLink, GraphNode } from './graph.js';
import { groupBy } from './group-by.js';

/** One way from a place to a theme. */
interface Way {
  readonly place: string;
  readonly theme: string;
  readonly policy: string;
  /** Absent where the policy as a whole targets the theme. */
  readonly measure?: string;
}

/** A place targets the themes of the policies that apply there and of their measures: the first question in one step. A draft for comment is no policy yet. */
export function buildDerivedTargets(
  direct: readonly GraphLink[],
  entities: readonly GraphNode[],
): readonly GraphLink[] {
  const dates = new Map(entities.map((node) => [node.id, dateOf(node.kind, node.properties)]));
  const drafts = new Set(entities.filter(isDraft).map((node) => node.id));
  const ways = listWays(direct).filter((way) => !drafts.has(way.policy));
  const byEnds = groupBy(ways, ({ place, theme }) => JSON.stringify([place, theme]));
  return [...byEnds.values()].map((ways) => toLink(ways, dates));
}

function isDraft({ properties }: GraphNode): boolean {
  return properties.policyType === 'DRAFT_FOR_COMMENT';
}

function listWays(direct: readonly GraphLink[]): Way[] {
  const followed = new Set(['TARGETS', 'HAS_MEASURE', 'APPLIES_IN']);
  const relevant = direct.filter((link) => followed.has(link.type));
  const from = groupBy(relevant, (link) => `${link.type} ${link.from}`);
  const follow = (type: string, id: string) => (from.get(`${type} ${id}`) ?? []).map((link) => link.to);
  return relevant
    .filter((link) => link.type === 'APPLIES_IN')
    .flatMap(({ from: policy, to: place }) => [
      ...follow('TARGETS', policy).map((theme) => ({ place, theme, policy })),
      ...follow('HAS_MEASURE', policy).flatMap((measure) =>
        follow('TARGETS', measure).map((theme) => ({ place, theme, policy, measure })),
      ),
    ]);
}

function toLink(ways: readonly Way[], dates: ReadonlyMap<string, string>): GraphLink {
  const [{ place, theme } = { place: '', theme: '' }] = ways;
  const policies = new Set(ways.map((way) => way.policy));
  const measures = new Set(ways.map((way) => way.measure).filter((measure) => measure !== undefined));
  const known = [...policies].map((policy) => dates.get(policy) ?? '').filter((date) => date !== '');
  const [firstOn] = known.sort();
  const counts = { derived: true, measures: BigInt(measures.size), policies: BigInt(policies.size) };
  return {
    type: 'TARGETS',
    from: place,
    to: theme,
    ends: ['Entity', 'Entity'],
    properties: { ...counts, ...(firstOn === undefined ? {} : { firstOn }) },
  };
}
