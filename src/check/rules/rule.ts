import type { Model } from '../../model/model.js';
import type { Position, Problem } from '../../problem.js';
import type { Names } from '../build-names.js';
import type { Oddity, Reading } from '../reading.js';

/** What a rule may look at. */
export interface Context {
  readonly reading: Reading;
  readonly names: Names;
  readonly model: Model;
}

/** One thing that must be so in the data files. */
export interface Rule {
  /** Stable; the wording may change. */
  readonly id: string;
  readonly sentence: string;
  readonly level: Problem['level'];
  readonly check: (context: Context) => Problem[];
}

type Fault = Pick<Problem, 'at' | 'message'> & { readonly hint?: string };

/** Makes a rule of a function that finds its faults; each becomes a problem of the rule. */
export function toRule(rule: Omit<Rule, 'check'> & { find: (context: Context) => Fault[] }): Rule {
  const { id, sentence, level, find } = rule;
  return {
    id,
    sentence,
    level,
    check: (context) =>
      find(context).map(({ at, message, hint }) => ({
        rule: id,
        level,
        at,
        message,
        ...(hint === undefined ? {} : { hint }),
      })),
  };
}

/** The faults that were met already when the files were interpreted. */
export function listOddities({ reading }: Context, id: Oddity['rule']): Fault[] {
  return reading.oddities.filter(({ rule }) => rule === id);
}

/** A place as people read it. */
export function describePlace({ file, line, column }: Position): string {
  return `${file}:${line}:${column}`;
}
