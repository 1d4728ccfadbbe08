import { comparing } from './questions/comparing.js';
import { connecting } from './questions/connecting.js';
import { dating } from './questions/dating.js';
import { explaining } from './questions/explaining.js';
import { judging } from './questions/judging.js';
import { nodes } from './questions/nodes.js';
import { paging } from './questions/paging.js';
import type { Question } from './questions/question.js';
import { searching } from './questions/searching.js';
import { targeting } from './questions/targeting.js';

export type { Question } from './questions/question.js';

/** Every query of our own, and lists of the library, with the arguments that make a difference. One row more is all that a new query needs. */
export const questions: readonly Question[] = [
  ...[...nodes, ...paging, ...searching, ...targeting],
  ...[...comparing, ...connecting, ...dating, ...judging, ...explaining],
];
