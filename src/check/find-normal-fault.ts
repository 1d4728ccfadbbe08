import type { Unit } from '../model/model.js';
import type { Properties } from './claim.js';
import { toPlain } from './to-readable-value.js';

/** What is counted, and in which units. */
export interface Metric {
  readonly id: string;
  readonly normalUnit: string | undefined;
  readonly units: readonly string[];
  readonly factors: readonly Unit[];
}

interface NormalFault {
  readonly key: string;
  readonly message: string;
  readonly hint: string;
}

/** What is wrong with the normal form of an amount; undefined where it is the amount that was written. */
export function findNormalFault(set: Properties, metric: Metric): NormalFault | undefined {
  const { value, unit, normalValue, normalUnit } = set;
  if (metric.normalUnit === undefined) {
    if (normalValue === undefined && normalUnit === undefined) return undefined;
    return fault(
      'normalValue',
      `The metric ${metric.id} has no normal unit.`,
      'Leave normalValue and normalUnit out: its values are compared as written.',
    );
  }
  if (value === undefined) return undefined;
  const factor = metric.factors.find(({ written }) => written === unit);
  // What is written in the normal unit is in its normal form already.
  if (factor?.factor === 1 && normalValue === undefined && normalUnit === undefined) return undefined;
  if (normalUnit !== metric.normalUnit) {
    return fault(
      'normalUnit',
      normalUnit === undefined ? 'The amount has no normalUnit.' : `normalUnit is "${toPlain(normalUnit)}".`,
      `The metric ${metric.id} is compared in ${metric.normalUnit}.`,
    );
  }
  if (factor === undefined) return undefined;
  return (
    findDifference(set, { from: 'value', to: 'normalValue', unit: factor }) ??
    (set.valueTo === undefined
      ? undefined
      : findDifference(set, { from: 'valueTo', to: 'normalValueTo', unit: factor }))
  );
}

function findDifference(
  set: Properties,
  { from, to, unit }: { from: string; to: string; unit: Unit },
): NormalFault | undefined {
  const written = Number(set[from]);
  const normal = set[to];
  const right = written * unit.factor;
  if (typeof normal === 'number' && Math.abs(normal - right) <= Math.abs(right) * 1e-9) return undefined;
  const found = normal === undefined ? `${to} is missing` : `${to} is ${Number(normal)}`;
  return fault(
    to,
    `${found}, but ${written} ${unit.written} is ${right} ${unit.normal}.`,
    `${nameSlip(Number(normal ?? NaN) / right)}Write ${to}: ${right}, or mend ${from} and unit.`,
  );
}

/** The classic errors: 万 (10^4) read as 亿 (10^8), or left out. */
function nameSlip(ratio: number): string {
  const power = Math.round(Math.log10(ratio));
  if (![-12, -8, -4, 4, 8, 12].includes(power) || Math.abs(ratio / 10 ** power - 1) > 1e-6) return '';
  return `Off by 10^${power}: a slip of 亿 and 万? `;
}

function fault(key: string, message: string, hint: string): NormalFault {
  return { key, message, hint };
}
