import { use, useState } from 'react';
import { groupQuestions } from './group-questions';
import type { Question } from './question';
import { QuestionsContext } from './questions-context';
import { useOpenQuestion } from './use-open-question';

/** The panel: a filter and the questions by folder; a click opens one, ready to run. */
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
      {groups.map(([folder, members]) => (
        <Group key={folder} folder={folder} members={members} />
      ))}
      {groups.length === 0 && problem === null && <p role="status">没有匹配的问题 No question matches.</p>}
    </section>
  );
}

function Group({ folder, members }: { folder: string; members: readonly Question[] }) {
  const openQuestion = useOpenQuestion();
  return (
    <>
      <h3>{folder}</h3>
      <ul>
        {members.map((question) => (
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
    </>
  );
}
