import type { Position } from '../../problem.js';

/** One name of an entity as a data file writes it. */
export interface Name {
  readonly entity: string;
  readonly text: string;
  readonly at: Position;
}

/** How two names were compared; `equal` is equal but for case, width, brackets, endings and years. */
export type Measure = 'equal' | 'pinyin' | 'characters' | 'words' | 'contains';
