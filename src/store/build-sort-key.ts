import type { StoredProperties } from './graph.js';

/** The fields that date an entity; the first one known counts. */
export const dateFields: Readonly<Record<string, readonly string[]>> = {
  Policy: ['publishedOn', 'issuedOn', 'announcedOn', 'signedOn', 'adoptedOn', 'effectiveOn'],
  Event: ['date'],
  Initiative: ['startOn'],
  Observation: ['period'],
  Source: ['publishedOn'],
  Statement: ['saidOn'],
  Target: ['dueOn', 'period'],
};

/** `<date>#<id>`, so that a page in date order is one seek in an index. */
export function buildSortKey(kind: string, id: string, properties: StoredProperties): string {
  return `${dateOf(kind, properties)}#${id}`;
}

/** The date that places an entity among others of its kind; empty where none is known. */
export function dateOf(kind: string, properties: StoredProperties): string {
  for (const field of dateFields[kind] ?? []) {
    const value = properties[field];
    if (typeof value === 'string' && value !== '') return knownEndOf(value);
  }
  return '';
}

/** The date itself, the end of an interval, or the known end of an open one. */
export function knownEndOf(date: string): string {
  const [start = '', end = '..'] = date.split('/');
  return end === '..' ? start : end;
}
