import { hintAtWideMarks } from '../../model/wide-marks.js';
import type { Problem } from '../../problem.js';
import { describeNode } from '../complain.js';
import { findFormFault } from '../find-form-fault.js';
import type { WrittenValue } from '../reading.js';
import { findNumber, toText } from '../find-entry.js';
import { listOddities, toRule } from './rule.js';

/** A value has the type and the form that its field wants. */
export const valueForm = toRule({
  id: 'value-form',
  sentence: 'A value has the type and the form that its field wants.',
  level: 'error',
  find: (context) => [...listOddities(context, 'value-form'), ...context.reading.values.flatMap(findFault)],
});

function findFault(written: WrittenValue): Pick<Problem, 'at' | 'message' | 'hint'>[] {
  const wanted = findWanted(written);
  if (wanted === undefined) return [];
  const wide = hintAtWideMarks(toText(written.node) ?? '');
  const message = `${written.key} is ${describeNode(written.node)}.`;
  return [{ at: written.node.at, message, hint: `${wide}Write ${wanted}.` }];
}

function findWanted({ node, form }: WrittenValue): string | undefined {
  if (form.type === 'Point') return isPoint(node) ? undefined : '{lat: 39.9, lon: 116.41}: degrees of WGS 84';
  if (node.type !== 'scalar') return 'a single value';
  const { value } = node;
  if (form.type === 'Boolean') return typeof value === 'boolean' ? undefined : 'true or false';
  if (form.type === 'Int') return Number.isInteger(value) ? undefined : 'a whole number, without quotes';
  if (form.type === 'Float') return typeof value === 'number' ? undefined : 'a number, without quotes';
  if (typeof value !== 'string')
    return form.form === undefined || value === null
      ? 'a text; a number that is a text stands in quotes'
      : (findFormFault(String(value), form.form) ?? 'it in quotes');
  if (value.trim() === '') return 'something, or leave the key out';
  return form.form === undefined ? undefined : findFormFault(value, form.form);
}

function isPoint(node: WrittenValue['node']): boolean {
  if (node.type !== 'map') return false;
  const latitude = findNumber(node, 'lat') ?? NaN;
  const longitude = findNumber(node, 'lon') ?? NaN;
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
}
