/** A day as an argument gives it: the driver's date, or nothing. */
export type AskedDay = object | null | undefined;

/** The day as text, `2031-06-02`; without one a day that every open interval covers, and no closed one: the present. */
export function toKnownDay(knownAt: AskedDay): string {
  return toDay(knownAt) ?? '9999-12-30';
}

/** The day as text, or undefined where none is asked for. */
export function toDay(day: AskedDay): string | undefined {
  // The driver's Date prints itself as ISO 8601.
  // eslint-disable-next-line @typescript-eslint/no-base-to-string
  return day === null || day === undefined ? undefined : String(day);
}
