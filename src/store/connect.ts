/* eslint-disable @typescript-eslint/no-unsafe-class-instance-assignment -- the driver declares its options as classes and takes plain objects */
import neo4j, { type Driver, type ManagedTransaction } from 'neo4j-driver';
import { toConnectError } from './to-connect-error.js';
import { readStatement } from './read-statement.js';
import { toPlain } from './to-plain.js';

/** Where a Neo4j answers. */
export interface Address {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  /** The database may still be coming up: its first answer is waited for, up to 30 s. */
  readonly justStarted?: boolean;
}

/** What a statement answered: its rows as plain values, and whether it changed anything. */
export interface Answer<Row> {
  readonly rows: readonly Row[];
  readonly wrote: boolean;
}

/** A running transaction. */
export interface Transaction {
  run<Row>(statement: string, parameters?: Record<string, unknown>): Promise<Answer<Row>>;
}

type Work<Result> = (transaction: Transaction) => Promise<Result>;

/** A connected database: the one driver of this process, and transactions with a deadline. */
export interface Store {
  readonly driver: Driver;
  readonly database: string;
  /** Runs in a transaction that may not write, by default for at most 10 s. */
  read<Result>(work: Work<Result>, seconds?: number): Promise<Result>;
  /** Runs in one transaction that may write, by default for at most 300 s. */
  write<Result>(work: Work<Result>, seconds?: number): Promise<Result>;
  close(): Promise<void>;
}

/** Connects to a Neo4j and asks it once; throws a DatabaseUnavailable that says what to do. */
export async function connectStore(address: Address): Promise<Store> {
  const driver = openDriver(address);
  try {
    await askUntilAnswered(driver, address);
  } catch (error) {
    await driver.close();
    throw toConnectError(error, address);
  }
  return buildStore(driver, address.database);
}

function openDriver(address: Address): Driver {
  try {
    return neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
      connectionTimeout: 3_000,
      connectionAcquisitionTimeout: 5_000,
      maxTransactionRetryTime: 2_000,
      maxConnectionPoolSize: 50,
      telemetryDisabled: true,
      userAgent: 'ai-policy-graph',
      // The server remarks on labels that an empty database does not have yet.
      notificationFilter: { minimumSeverityLevel: 'OFF' },
    });
  } catch (error) {
    throw toConnectError(error, address);
  }
}

async function askUntilAnswered(driver: Driver, { database, justStarted = false }: Address): Promise<void> {
  const giveUpAt = performance.now() + (justStarted ? 30_000 : 0);
  for (;;) {
    try {
      await driver.executeQuery(readStatement('check-connection'), {}, { database, routing: 'READ' });
      return;
    } catch (error) {
      const mayPass = error instanceof Error && neo4j.isRetryableError(error);
      if (!mayPass || performance.now() > giveUpAt) throw error;
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }
}

/** Makes a store over a driver that is connected already. */
export function buildStore(driver: Driver, database: string): Store {
  async function runWork<Result>(mode: 'READ' | 'WRITE', work: Work<Result>, seconds: number): Promise<Result> {
    const session = driver.session({ database, defaultAccessMode: mode });
    const run = (managed: ManagedTransaction) => work(toTransaction(managed));
    const config = { timeout: seconds * 1000 };
    try {
      return await (mode === 'READ' ? session.executeRead(run, config) : session.executeWrite(run, config));
    } finally {
      await session.close();
    }
  }
  return {
    driver,
    database,
    read: (work, seconds = 10) => runWork('READ', work, seconds),
    write: (work, seconds = 300) => runWork('WRITE', work, seconds),
    close: () => driver.close(),
  };
}

function toTransaction(managed: ManagedTransaction): Transaction {
  return {
    run: async <Row>(statement: string, parameters: Record<string, unknown> = {}): Promise<Answer<Row>> => {
      const { records, summary } = await managed.run(statement, parameters);
      const counters = summary.counters;
      return {
        rows: records.map((record) => toPlain(record.toObject()) as Row),
        wrote: counters.containsUpdates() || counters.containsSystemUpdates(),
      };
    },
  };
}
