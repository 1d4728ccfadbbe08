import { getOperationAST, parse } from 'graphql';

/** A question worth asking: one file of `operations/`, as the server lists it. */
export interface Question {
  readonly name: string;
  readonly folder: string;
  readonly folderZh: string;
  readonly folderEn: string;
  readonly titleZh: string;
  readonly titleEn: string;
  readonly answer: string;
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The questions, and why there are none where they could not be read. */
export interface QuestionList {
  readonly questions: readonly Question[];
  readonly problem: string | null;
}

/** Gives the variables of a question as the text of the variable editor; empty where it has none. */
export function printVariables({ variables }: Question): string {
  return Object.keys(variables).length > 0 ? JSON.stringify(variables, null, 2) : '';
}

/** Gives the name of the operation a question's document holds: what the endpoint is asked for. */
export function findOperationName({ document }: Question): string {
  return getOperationAST(parse(document))?.name?.value ?? '';
}

/** Gives the document as a tab shows it: without the lines that tell the tests what to expect. */
export function printDocument({ document }: Question): string {
  return document.replaceAll(/^# expect:.*\n/gm, '');
}
