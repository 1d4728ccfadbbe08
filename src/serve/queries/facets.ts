import type { GraphQLResolveInfo } from 'graphql';
import { checkFilter, checkWithoutKind, type EntityFilter } from '../answers/entity-filter.js';
import { hasDimension, valueDimensions } from '../answers/facet-ways.js';
import { countEnds, countValues, type CountedFacet } from '../facts/count-facets.js';
import { openFacts, type Facts } from '../facts/facts.js';
import { selectEntities, selectOfEveryKind, type Selection } from '../facts/select-entities.js';
import { labelValues, type Label } from '../answers/label-values.js';
import { limits } from '../judge/limits.js';
import { mergeFacets } from '../answers/merge-facets.js';
import { refuse } from '../judge/refuse.js';
import { listValues } from './list-values.js';
import type { Query } from './query.js';

interface Asked {
  readonly kind?: string | null;
  readonly by?: readonly string[] | null;
  readonly filter?: EntityFilter | null;
  readonly first: number;
}

/** Answers how many of some entities have each value of some dimensions; refuses a dimension or a filter that the kind does not have. */
export const facets: Query<Asked> = async (store, { kind, by, filter, first }, info) => {
  const given = filter ?? { narrower: true };
  const dimensions = typeof kind === 'string' ? listDimensions(info, kind, by) : [...new Set(by ?? ['KIND'])];
  if (typeof kind === 'string') checkFilter('facets', kind, given);
  else checkWithoutKind(dimensions, given);
  return store.read(async (transaction) => {
    const facts = openFacts(transaction, undefined);
    const selections =
      typeof kind === 'string'
        ? [await selectEntities(facts, kind, given)]
        : await selectOfEveryKind(facts, listValues(info, 'EntityKind'), given);
    const words = dimensions.filter((dimension) => valueDimensions[dimension] !== undefined);
    const counted = await countValues(facts, joinSelections(selections), [...new Set(['KIND', ...words])]);
    const totals = new Map((counted.get('KIND')?.values ?? []).map(({ value, count }) => [value, count]));
    const total = [...totals.values()].reduce((sum, count) => sum + count, 0);
    const answers: object[] = [];
    for (const dimension of dimensions) {
      const facet = counted.get(dimension) ?? (await countLinked(facts, selections, { dimension, first, totals }));
      answers.push({ dimension, total, ...toFacet(facet, first, labelValues(info, dimension)) });
    }
    return answers;
  });
};

/** The dimensions asked for; by default all that tell entities of one kind apart. */
function listDimensions(info: GraphQLResolveInfo, kind: string, by: readonly string[] | null | undefined) {
  const all = listValues(info, 'FacetDimension').filter((dimension) => hasDimension(kind, dimension));
  const wrong = by?.find((dimension) => !all.includes(dimension));
  if (wrong === undefined) return [...new Set(by ?? all.filter((dimension) => dimension !== 'KIND'))];
  throw refuse({
    code: 'BAD_USER_INPUT',
    limit: `A dimension of \`facets\` on ${kind}`,
    value: wrong,
    allowed: all.join(', '),
    advice: `Entities of the kind ${kind} have no such value.`,
  });
}

/** Of several kinds the words are counted in one pass. */
function joinSelections(selections: readonly Selection[]): Selection {
  const [first] = selections;
  if (first === undefined) return { kind: 'Entity', ids: [], equal: {}, from: null, to: null, low: '', high: '~' };
  if (selections.length === 1) return first;
  return { ...first, kind: 'Entity', ids: selections.flatMap(({ ids }) => ids ?? []) };
}

interface Counting {
  readonly dimension: string;
  readonly first: number;
  /** How many entities there are of each kind. */
  readonly totals: ReadonlyMap<string, number>;
}

async function countLinked(
  facts: Facts,
  selections: readonly Selection[],
  { dimension, first, totals }: Counting,
): Promise<CountedFacet> {
  // What is cut of one kind could come first among all of them.
  const several = selections.length > 1;
  const counted: CountedFacet[] = [];
  for (const selection of selections) {
    const facet = await countEnds(facts, selection, { dimension, first: several ? limits.facetValues : first });
    counted.push(facet ?? { values: [], more: 0, moreCount: 0, without: totals.get(selection.kind) ?? 0 });
  }
  const [only] = counted;
  return !several && only !== undefined ? only : mergeFacets(dimension, counted);
}

function toFacet({ values, more, moreCount, without }: CountedFacet, first: number, labelOf: Label) {
  const beyond = values.slice(first);
  return {
    values: values.slice(0, first).map((counted) => {
      const { zh, en } = labelOf(counted);
      return { value: counted.value, count: counted.count, labelZh: zh, labelEn: en, entity: counted.entity ?? null };
    }),
    moreValues: more + beyond.length,
    moreCount: moreCount + beyond.reduce((sum, { count }) => sum + count, 0),
    without,
  };
}
