import type { Operation } from '../../serve/http/read-operations.js';

/** The document of a question as it may be pasted elsewhere: without the lines that tell the tests what to expect. */
export function toPlainDocument({ document }: Operation): string {
  return document.replaceAll(/^# expect:.*\n/gm, '').trimEnd();
}
