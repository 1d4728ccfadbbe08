import type { Driver, ManagedTransaction, ResultSummary, Session } from 'neo4j-driver';
import { buildStore, type Store } from '../../src/store/connect.js';
import { nameStatement } from './name-statement.js';

/** What a statement did in the database. */
export interface RunStatement {
  /** Its file in cypher/, or `library` where @neo4j/graphql has made it. */
  readonly name: string;
  readonly text: string;
  /** Every operator of the plan, the leaves last. */
  readonly operators: readonly Operator[];
  readonly hits: number;
  readonly rows: number;
}

export interface Operator {
  /** `NodeUniqueIndexSeek`. */
  readonly name: string;
  readonly hits: number;
  readonly rows: number;
  /** What it looks at, as Neo4j prints it. */
  readonly details: string;
}

/** A store whose every statement is run with PROFILE: our own, and those that @neo4j/graphql runs on its driver. */
export interface ProfiledStore extends Store {
  /** Runs some work, and gives what it ran in the database, in its order. */
  profile(work: () => Promise<unknown>): Promise<readonly RunStatement[]>;
}

/** Makes a profiled store over an open one; only what is read is profiled. */
export function profileStore({ driver, database }: Store): ProfiledStore {
  let runs: Promise<RunStatement>[] = [];
  const profiled = wrapDriver(driver, (run) => void runs.push(run));
  return {
    ...buildStore(profiled, database),
    profile: async (work) => {
      runs = [];
      await work();
      return Promise.all(runs);
    },
  };
}

type Note = (run: Promise<RunStatement>) => void;

function wrapDriver(driver: Driver, note: Note): Driver {
  return override(driver, {
    session: (...config: Parameters<Driver['session']>) => wrapSession(driver.session(...config), note),
  });
}

function wrapSession(session: Session, note: Note): Session {
  const executeRead: Session['executeRead'] = (work, config) =>
    session.executeRead((transaction) => work(wrapTransaction(transaction, note)), config);
  return override(session, { executeRead });
}

function wrapTransaction(transaction: ManagedTransaction, note: Note): ManagedTransaction {
  const run = (text: string, parameters?: Record<string, unknown>) => {
    const result = transaction.run(toProfiled(text), parameters);
    note(result.then(({ summary }) => toRun(text, summary.queryProfile)));
    return result;
  };
  return override(transaction, { run });
}

/** PROFILE stands behind the language of a statement. */
function toProfiled(text: string): string {
  return text.startsWith('CYPHER 5\n') ? text.replace('\n', ' PROFILE\n') : `PROFILE ${text}`;
}

type QueryProfile = Exclude<ResultSummary['queryProfile'], false>;

function toRun(text: string, plan: QueryProfile | false): RunStatement {
  if (plan === false) throw new Error(`Neo4j gave no profile of: ${text}`);
  const operators = listOperators(plan);
  const hits = operators.reduce((sum, operator) => sum + operator.hits, 0);
  return { name: nameStatement(text), text, operators, hits, rows: plan.rows ?? 0 };
}

function listOperators({ operatorType, dbHits, rows, arguments: told, children }: QueryProfile): Operator[] {
  const { Details: details } = told as { Details?: string };
  const own = { name: operatorType.replace(/@.*$/, ''), hits: dbHits ?? 0, rows: rows ?? 0 };
  return [{ ...own, details: details ?? '' }, ...children.flatMap(listOperators)];
}

/** The same thing with some methods replaced; the others keep their own `this`. */
function override<Thing extends object>(thing: Thing, methods: Partial<Thing>): Thing {
  return new Proxy(thing, {
    get: (target, key) => {
      if (Object.hasOwn(methods, key)) return methods[key as keyof Thing];
      const value: unknown = Reflect.get(target, key);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
}
