import type { Answer } from '../../model/holds-on.js';

const validities = { YES: 'VALID', NO: 'NOT_VALID', UNKNOWN: 'UNKNOWN' } as const;

/** Whether a relationship holds, in the words of the vocabulary Validity; null where no day was asked for. */
export function toValidity(holds: Answer, validAt: string | undefined): string | null {
  return validAt === undefined ? null : validities[holds];
}
