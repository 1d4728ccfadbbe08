import type { Field } from '../model/model.js';
import type { DataNode } from '../read/data-node.js';
import type { PropertyValue } from './claim.js';
import { findNumber } from './find-entry.js';

const plainTypes: Record<string, string> = { Int: 'number', Float: 'number', Boolean: 'boolean' };

/** A value as it is stored; undefined where it is of another type than its field (the rule value-form reports it). */
export function toPropertyValue(node: DataNode, field: Pick<Field, 'type'>): PropertyValue | undefined {
  if (field.type === 'Point') return toPoint(node);
  if (node.type !== 'scalar' || node.value === null) return undefined;
  return typeof node.value === (plainTypes[field.type] ?? 'string') ? node.value : undefined;
}

function toPoint(node: DataNode): PropertyValue | undefined {
  if (node.type !== 'map') return undefined;
  const latitude = findNumber(node, 'lat');
  const longitude = findNumber(node, 'lon');
  return latitude === undefined || longitude === undefined ? undefined : { longitude, latitude };
}
