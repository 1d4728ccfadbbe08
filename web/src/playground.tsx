import { explorerPlugin } from '@graphiql/plugin-explorer';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { EditorSettings } from './editor-settings';
import { chooseOpeningTab } from './opening-tab';
import type { QuestionList } from './question';
import { QuestionsContext } from './questions-context';
import { QUESTIONS_PLUGIN } from './questions-plugin';
import { ShareButton } from './share-button';

const PLUGINS = [QUESTIONS_PLUGIN, explorerPlugin({ showAttribution: false }), HISTORY_PLUGIN];
const FETCHER = createGraphiQLFetcher({ url: '/graphql' });

/** The page: GraphiQL with the questions of `operations/`, ready to run. */
export function Playground({ questions }: { questions: QuestionList }) {
  const hasTabs = localStorage.getItem('graphiql:tabState') !== null;
  const opening = chooseOpeningTab(questions.questions, location.search, hasTabs);
  return (
    <QuestionsContext value={questions}>
      <GraphiQL
        fetcher={FETCHER}
        plugins={PLUGINS}
        visiblePlugin={QUESTIONS_PLUGIN}
        isHeadersEditorEnabled={false}
        defaultEditorToolsVisibility="variables"
        {...opening}
      >
        <GraphiQL.Logo>
          <a className="playground-name" href={import.meta.env.BASE_URL} title="AI Policy Graph">
            人工智能政策图谱
          </a>
        </GraphiQL.Logo>
        <GraphiQL.Toolbar>
          {({ prettify, copy, merge }) => (
            <>
              {prettify}
              {merge}
              {copy}
              <ShareButton />
            </>
          )}
        </GraphiQL.Toolbar>
        <GraphiQL.Footer>
          <EditorSettings />
        </GraphiQL.Footer>
      </GraphiQL>
    </QuestionsContext>
  );
}
