import { dateFields } from '../../store/build-sort-key.js';

/** How an entity of a kind leads to the ends of a dimension. */
export interface Way {
  /** Types of the link that ends there. */
  readonly types: string;
  /** Whether that link leads away from the entity (or from what stands between). */
  readonly away: boolean;
  /** Types of a link that may come before, from the entity to what has the first link too. */
  readonly through?: string;
  /** Whether what is one step further counts only for entities without a link of their own. */
  readonly nearest?: boolean;
}

/** A dimension whose values are entities. */
export interface LinkDimension {
  /** Label of the ends, and the kinds that carry it. */
  readonly end: string;
  readonly kinds: readonly string[];
  readonly ways: Readonly<Record<string, Way>>;
}

const to = (types: string): Way => ({ types, away: true });

/** Dimensions whose values are entities, and the way of each kind that has one. A new kind that shall be counted by them needs a line. */
export const linkDimensions: Readonly<Record<string, LinkDimension>> = {
  THEME: {
    end: 'Theme',
    kinds: ['Theme'],
    ways: {
      Policy: { ...to('TARGETS'), through: 'HAS_MEASURE' },
      Measure: to('TARGETS'),
      Target: { ...to('TARGETS'), through: 'HAS_TARGET' },
      Initiative: to('TARGETS'),
      Event: to('TARGETS'),
      Statement: to('ABOUT'),
      City: to('TARGETS'),
      Region: to('TARGETS'),
      Theme: to('BROADER'),
    },
  },
  PLACE: {
    end: 'Place',
    kinds: ['City', 'Region'],
    ways: {
      Policy: to('APPLIES_IN'),
      Measure: { ...to('APPLIES_IN'), through: 'HAS_MEASURE' },
      Target: { ...to('FOR|APPLIES_IN'), through: 'SETS', nearest: true },
      Observation: to('FOR'),
      Initiative: to('LOCATED_IN'),
      Institution: to('LOCATED_IN'),
      Event: to('LOCATED_IN'),
      Statement: to('ABOUT'),
      City: to('PART_OF'),
      Region: to('PART_OF'),
      Theme: { types: 'TARGETS', away: false },
      Designation: { types: 'HOLDS', away: false },
    },
  },
  INSTITUTION: {
    end: 'Institution',
    kinds: ['Institution'],
    ways: {
      Policy: to('ISSUED_BY'),
      Measure: to('ASSIGNED_TO'),
      Initiative: to('RUN_BY'),
      Event: to('HELD_BY'),
      Statement: to('MADE_BY'),
      Source: to('PUBLISHED_BY'),
      Expert: to('HAS_POST'),
      Institution: to('PART_OF'),
      Designation: to('GRANTED_BY'),
    },
  },
  METRIC: { end: 'Metric', kinds: ['Metric'], ways: { Target: to('IN_METRIC'), Observation: to('IN_METRIC') } },
};

/** A dimension whose values stand in a property of the entity, as words of a vocabulary; kinds that have it, absent for all. */
export interface ValueDimension {
  readonly property: string;
  readonly vocabulary?: string;
  readonly kinds?: readonly string[];
}

/** Dimensions whose values are words, or years. */
export const valueDimensions: Readonly<Record<string, ValueDimension>> = {
  KIND: { property: 'kind', vocabulary: 'EntityKind' },
  YEAR: { property: 'year', kinds: Object.keys(dateFields) },
  LEVEL: { property: 'level', vocabulary: 'PolicyLevel', kinds: ['Policy', 'City', 'Region'] },
  POLICY_TYPE: { property: 'policyType', vocabulary: 'PolicyType', kinds: ['Policy'] },
  READING: { property: 'reading', vocabulary: 'Reading', kinds: ['Policy'] },
  REVIEW: { property: 'review', vocabulary: 'Review' },
  INSTRUMENT: { property: 'instrument', vocabulary: 'Instrument', kinds: ['Measure'] },
  MEASURE_TYPE: { property: 'measureType', vocabulary: 'MeasureType', kinds: ['Measure'] },
  TIER: { property: 'tier', vocabulary: 'SourceTier', kinds: ['Source'] },
  INSTITUTION_TYPE: { property: 'institutionType', vocabulary: 'InstitutionType', kinds: ['Institution'] },
  INITIATIVE_TYPE: { property: 'initiativeType', vocabulary: 'InitiativeType', kinds: ['Initiative'] },
  EVENT_TYPE: { property: 'eventType', vocabulary: 'EventType', kinds: ['Event'] },
  STANCE: { property: 'stance', vocabulary: 'Stance', kinds: ['Statement'] },
};

/** Whether entities of a kind have a dimension. */
export function hasDimension(kind: string, dimension: string): boolean {
  const value = valueDimensions[dimension];
  if (value !== undefined) return value.kinds?.includes(kind) !== false;
  return linkDimensions[dimension]?.ways[kind] !== undefined;
}

/** Fills the places of a statement that goes a way. */
export function toLabels(kind: string, { types, through }: Way): Readonly<Record<string, string>> {
  return { LABEL: kind, TYPES: types, THROUGH: through ?? types, STEPS: through === undefined ? '0' : '1' };
}
