import { describeInChinese, nameAmount } from '../../store/build-amount-names.js';
import type { StoredProperties } from '../../store/graph.js';
import type { Amount } from './compare-amounts.js';
import type { Described } from '../facts/facts.js';
import { toText, type Reference } from '../facts/to-reference.js';

type Properties = Described['properties'];

/** Refers to a target or an observation. Of the past its name is made from what was known then, as the import makes it from what is. */
export function nameAmountEntity({ id, kind, properties }: Described, metric: Described | undefined): Reference {
  const made = nameAmount(properties as StoredProperties, (metric?.properties ?? {}) as StoredProperties);
  const nameZh = toText(properties.nameZh) ?? toText(made.nameZh) ?? null;
  const nameEn = toText(properties.nameEn) ?? toText(made.nameEn) ?? null;
  return { id, kind, name: nameZh ?? nameEn ?? id, nameZh, nameEn };
}

/** An amount as written; null where it has no number. */
export function writeAmount(properties: Properties): string | null {
  const written = describeInChinese(properties as StoredProperties);
  return written === '' ? null : written;
}

/** The amount among the properties of a target or an observation. */
export function readAmount(properties: Properties): Amount {
  const number = (name: string) => (typeof properties[name] === 'number' ? properties[name] : undefined);
  return {
    operator: toText(properties.operator) ?? '',
    value: number('value'),
    valueTo: number('valueTo'),
    unit: toText(properties.unit),
    normalValue: number('normalValue'),
    normalValueTo: number('normalValueTo'),
    normalUnit: toText(properties.normalUnit),
  };
}
