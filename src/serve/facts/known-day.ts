/** A day as an argument gives it, `2031-06-02`, or nothing. */
export type AskedDay = string | null | undefined;

/** The day as text, `2031-06-02`; without one a day that every open interval covers, and no closed one: the present. */
export function toKnownDay(knownAt: AskedDay): string {
  return toDay(knownAt) ?? '9999-12-30';
}

/** The day as text, or undefined where none is asked for. */
export function toDay(day: AskedDay): string | undefined {
  return day ?? undefined;
}
