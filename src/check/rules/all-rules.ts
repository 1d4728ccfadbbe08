import { amounts } from './amounts.js';
import { cited } from './cited.js';
import { fileName } from './file-name.js';
import { idForm } from './id-form.js';
import { knownField } from './known-field.js';
import { knownFile } from './known-file.js';
import { knownKind } from './known-kind.js';
import { knownSource } from './known-source.js';
import { knownSpan } from './known-span.js';
import { linkEnds } from './link-ends.js';
import { policyCycle } from './policy-cycle.js';
import { requiredField } from './required-field.js';
import type { Rule } from './rule.js';
import { spanForm } from './span-form.js';
import { statedBy } from './stated-by.js';
import { uniqueId } from './unique-id.js';
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
  knownSource,
  knownSpan,
  spanForm,
  cited,
  amounts,
  statedBy,
  policyCycle,
];
