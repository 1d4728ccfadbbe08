import { pick, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { findOperationName, printDocument, printVariables, type Question } from './question';

/**
 * Gives the action that shows a question in a tab of its own (the one it has, if it is open), ready to run; null until
 * GraphiQL's editors are there.
 */
export function useOpenQuestion(): ((question: Question) => void) | null {
  const { queryEditor, variableEditor, tabs } = useGraphiQL(pick('queryEditor', 'variableEditor', 'tabs'));
  const actions = useGraphiQLActions();
  if (!queryEditor || !variableEditor) return null;
  return (question) => {
    const document = printDocument(question);
    const variables = printVariables(question);
    const open = tabs.findIndex((tab) => tab.query === document && (tab.variables ?? '') === variables);
    if (open >= 0) actions.changeTab(open);
    else {
      actions.addTab();
      queryEditor.setValue(document);
      variableEditor.setValue(variables);
    }
    // GraphiQL reads the name 100 ms after an edit; until then Run would ask for the operation of the tab before.
    actions.setOperationName(findOperationName(question));
  };
}
