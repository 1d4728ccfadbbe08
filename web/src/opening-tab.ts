import { findOperationName, printDocument, printVariables, type Question } from './question';

/** What the first tab holds; nothing where GraphiQL restores the tabs of the last visit. */
export interface OpeningTab {
  readonly initialQuery?: string;
  readonly initialVariables?: string;
}

const FIRST_QUESTION = 'CitiesTargetingComputeHubs';

/** Chooses the opening tab: the question of a share link, else the tabs of the last visit, else the first question. */
export function chooseOpeningTab(questions: readonly Question[], search: string, hasTabs: boolean): OpeningTab {
  const link = new URLSearchParams(search);
  const query = link.get('query');
  if (query !== null) return { initialQuery: query, initialVariables: link.get('variables') ?? '' };
  // GraphiQL would open one more tab at each visit, were a question given beside stored tabs.
  if (hasTabs) return {};
  const question = questions.find((one) => findOperationName(one) === FIRST_QUESTION) ?? questions[0];
  return question ? { initialQuery: printDocument(question), initialVariables: printVariables(question) } : {};
}

/** Gives the address that opens the playground with this query and these variables. */
export function buildShareLink(page: string, query: string, variables: string): string {
  const link = new URL(page);
  link.search = new URLSearchParams(variables.trim() ? { query, variables } : { query }).toString();
  link.hash = '';
  return link.href;
}
