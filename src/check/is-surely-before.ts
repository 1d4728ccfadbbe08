import { boundsOf } from '../model/holds-on.js';
import { findFormFault } from './find-form-fault.js';

/** Whether every day that one date may mean lies before every day of another; of a text that is no date nothing is sure. */
export function isSurelyBefore(one: string, other: string): boolean {
  return isDate(one) && isDate(other) && boundsOf(one).last < boundsOf(other).first;
}

function isDate(text: string): boolean {
  return findFormFault(text, 'DATE_OR_INTERVAL') === undefined;
}
