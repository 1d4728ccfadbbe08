import { use, useState } from 'react';
import { groupQuestions, type Group } from './group-questions';
import { QuestionsContext } from './questions-context';
import { useOpenQuestion } from './use-open-question';

/** The panel: a filter and the questions by folder, unfolded where filtered; a click opens one, ready to run. */
export function QuestionsPanel() {
  const { questions, problem } = use(QuestionsContext);
  const [wanted, setWanted] = useState('');
  const groups = groupQuestions(questions, wanted);
  return (
    <section className="questions">
      <h2>示例查询 Examples</h2>
      <input
        type="search"
        placeholder="筛选 Filter"
        aria-label="筛选示例查询 Filter the examples"
        value={wanted}
        onChange={(event) => setWanted(event.target.value)}
      />
      {problem !== null && (
        <p role="alert">
          示例查询未能读取 The examples could not be read: <code>{problem}</code>
        </p>
      )}
      {groups.map((group) => (
        <Folder key={group.folder} group={group} isOpen={wanted.trim() !== ''} />
      ))}
      {groups.length === 0 && problem === null && <p role="status">没有匹配的问题 No question matches.</p>}
    </section>
  );
}

/** What a filter leaves is shown whole; without one, seventy questions would push the other folders out of sight. */
function Folder({ group, isOpen }: { group: Group; isOpen: boolean }) {
  const openQuestion = useOpenQuestion();
  return (
    <details open={isOpen}>
      <summary>
        <h3>
          <span lang="zh-Hans">{group.titleZh}</span> <span lang="en">{group.titleEn}</span>{' '}
          <span className="count">{group.members.length}</span>
        </h3>
      </summary>
      <ul>
        {group.members.map((question) => (
          <li key={question.name}>
            <button
              type="button"
              title={question.answer}
              disabled={openQuestion === null}
              onClick={() => openQuestion?.(question)}
            >
              <span lang="zh-Hans">{question.titleZh}</span>
              <span lang="en">{question.titleEn}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
