import { aboutPerson } from './about-person.js';
import { amounts } from './amounts.js';
import { blanks } from './blanks.js';
import { cited } from './cited.js';
import { curators } from './curators.js';
import { cycle } from './cycle.js';
import { dateOrder } from './date-order.js';
import { draft } from './draft.js';
import { dueDate } from './due-date.js';
import { fileName } from './file-name.js';
import { idForm } from './id-form.js';
import { knownField } from './known-field.js';
import { knownFile } from './known-file.js';
import { knownKind } from './known-kind.js';
import { knownSource } from './known-source.js';
import { knownSpan } from './known-span.js';
import { linkEnds } from './link-ends.js';
import { notNegative } from './not-negative.js';
import { observed } from './observed.js';
import { oneMetric } from './one-metric.js';
import { onePreferred } from './one-preferred.js';
import { presentId } from './present-id.js';
import { readingDepth } from './reading-depth.js';
import { reason } from './reason.js';
import { reposts } from './reposts.js';
import { requiredField } from './required-field.js';
import type { Rule } from './rule.js';
import { sourceOrigin } from './source-origin.js';
import { spanForm } from './span-form.js';
import { statedBy } from './stated-by.js';
import { uniqueId } from './unique-id.js';
import { unreadFile } from './unread-file.js';
import { valueForm } from './value-form.js';
import { vocabulary } from './vocabulary.js';

/** Every rule that data files must keep. */
export const allRules: readonly Rule[] = [
  knownFile,
  knownKind,
  knownField,
  requiredField,
  valueForm,
  vocabulary,
  idForm,
  fileName,
  uniqueId,
  linkEnds,
  presentId,
  knownSource,
  knownSpan,
  spanForm,
  cited,
  amounts,
  statedBy,
  cycle,
  unreadFile,
  blanks,
  oneMetric,
  dateOrder,
  dueDate,
  onePreferred,
  draft,
  notNegative,
  reason,
  curators,
  readingDepth,
  observed,
  reposts,
  aboutPerson,
  sourceOrigin,
];
