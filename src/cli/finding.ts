/** One thing the doctor looked at. */
export interface Finding {
  readonly what: string;
  /** `note` is worth knowing and no fault. */
  readonly state: 'ok' | 'note' | 'fault';
  /** What was found; for a fault, also what to do. */
  readonly found: string;
}
