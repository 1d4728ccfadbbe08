import type { Config } from '../config.js';

/** What is needed to have a database: the settings of Neo4j, and the folder of the package. */
export type DatabaseSettings = Config['neo4j'] & { readonly root: string };

/** Receives each line that a person should see while a database is brought up. */
export type Tell = (line: string) => void;

/** A Neo4j that answers Bolt. */
export interface Database {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  readonly how: 'address' | 'managed' | 'docker';
  /** Address of Neo4j Browser, where it is known. */
  readonly browser?: string;
  /** Where the password is kept, when we keep it. */
  readonly passwordFile?: string;
  /** Whether it ran already; then `stop` leaves it running, because another command started it. */
  readonly joined: boolean;
  /** Stops the database if this call started it; otherwise does nothing. */
  readonly stop: () => Promise<void>;
}
