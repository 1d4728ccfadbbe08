import { createContext } from 'react';
import type { QuestionList } from './question';

/** The questions, for the panel: GraphiQL renders a plugin without properties. */
export const QuestionsContext = createContext<QuestionList>({ questions: [], problem: null });
