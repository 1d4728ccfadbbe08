import { outline, quiet, quietAfter } from '../generator/policies.js';

/** A question that is profiled at several sizes of the graph. */
export interface Question {
  /** The field of the API that answers it. */
  readonly query: string;
  /** What is asked with it. */
  readonly asked: string;
  readonly document: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  /** The most database hits that it may take at 10,000 policies. */
  readonly most: number;
  /** Why its hits grow with the graph; without it they must not. */
  readonly grows?: string;
  /** Labels that it may scan from end to end. */
  readonly mayScan?: readonly string[];
}

/** What the questions are about: something quiet, of which an answer is as large at 10,000 policies as at 1,000. */
export const { city, theme, metric, expert } = quiet;

/** A policy of the quiet city. */
export const policy =
  Array.from({ length: quietAfter }, (_, number) => outline(number)).find(({ place }) => place === city)?.id ?? '';

/** A day in the world. */
export const day = '2024-06-01';

/** A day on which everything was known already. */
export const knownAt = '2031-06-30';
