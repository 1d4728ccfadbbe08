import { spawn } from 'node:child_process';
import { commandEnvironment } from './run-command.js';

/** A running server of this test run. */
export interface TestServer {
  readonly address: string;
  /** Asks over HTTP; gives the whole answer. */
  readonly ask: (query: string, variables?: Record<string, unknown>) => Promise<Answer>;
  readonly stop: () => Promise<void>;
}

/** What the server says to a question. */
export interface Answer {
  readonly data?: Record<string, unknown>;
  readonly errors?: readonly { readonly message: string }[];
}

/** Starts `serve` on a free port and waits for the address it prints. */
export async function startServer(): Promise<TestServer> {
  const child = spawn(process.execPath, ['dist/cli/main.js', 'serve', '--port', '0'], { env: commandEnvironment() });
  let output = '';
  const address = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(output);
      if (found) resolve(found[0]);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('close', () => reject(new Error(`serve ended before it printed an address:\n${output}`)));
  });
  return {
    address,
    ask: (query, variables = {}) => postQuestion(address, { query, variables }),
    stop: () =>
      new Promise((resolve) => {
        child.once('close', () => resolve());
        child.kill('SIGTERM');
      }),
  };
}

async function postQuestion(address: string, body: object): Promise<Answer> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return (await response.json()) as Answer;
}
