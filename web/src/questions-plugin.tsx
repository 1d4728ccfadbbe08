import type { GraphiQLPlugin } from '@graphiql/react';
import { QuestionsPanel } from './questions-panel';

/** The panel of questions, as GraphiQL lists it in its side bar. */
export const QUESTIONS_PLUGIN: GraphiQLPlugin = {
  title: '示例查询 Examples',
  icon: QuestionsIcon,
  content: QuestionsPanel,
};

function QuestionsIcon() {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round">
      <path d="M4 5h16v11H10l-4 4v-4H4z" strokeLinejoin="round" />
      <path d="M9.8 8.8c.3-1.1 1.1-1.7 2.2-1.7 1.3 0 2.2.8 2.2 1.9 0 1.5-2.1 1.6-2.1 2.9" />
      <path d="M12 14.2v.1" />
    </svg>
  );
}
