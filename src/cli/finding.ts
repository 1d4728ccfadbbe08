/** One thing the doctor looked at. */
export interface Finding {
  readonly what: string;
  /** `note` is worth knowing and no fault. */
  readonly state: 'ok' | 'note' | 'fault';
  /** What was found; for a fault, also what to do. */
  readonly found: string;
  /** Of an invariant of the graph: its stable name. */
  readonly invariant?: string;
  /** Of one that does not hold: the first twenty things that break it, each with its id. */
  readonly broken?: readonly string[];
  /** And what mends it. */
  readonly remedy?: string;
}
