import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import '@graphiql/plugin-explorer/style.css';
import './playground.css';
import { createRoot } from 'react-dom/client';
import { Playground } from './playground';
import { readQuestions } from './read-questions';

const place = document.getElementById('playground');
if (!place) throw new Error('index.html has no element #playground');

createRoot(place).render(<Playground questions={await readQuestions('/operations.json')} />);
