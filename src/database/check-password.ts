import { DatabaseError } from './database-error.js';

interface Login {
  readonly password: string;
  readonly passwordFile?: string;
  readonly user: string;
  readonly httpPort: number;
}

/** Asks the running database over HTTP whether it takes user and password; throws `wrong-password` when it does not. */
export async function checkPassword({ user, password, passwordFile, httpPort }: Login): Promise<void> {
  const answer = await fetch(`http://127.0.0.1:${httpPort}/db/system/tx/commit`, {
    method: 'POST',
    headers: {
      authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`,
      'content-type': 'application/json',
    },
    body: '{"statements":[]}',
    signal: AbortSignal.timeout(10_000),
  });
  if (answer.status !== 401) return;

  const from = passwordFile ?? 'NEO4J_PASSWORD';
  const message = `The database does not take the password in ${from} for the user "${user}". The user of a managed database is "neo4j"; give the password the database was made with, or the one you changed it to.`;
  throw new DatabaseError('wrong-password', message);
}
