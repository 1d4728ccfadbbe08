import { GraphQLError, isScalarType, Kind, type GraphQLSchema } from 'graphql';

/** Makes the scalar `Date` of a schema take whole days as text, and nothing else. */
export function makeDatesStrict(schema: GraphQLSchema): void {
  const date = schema.getType('Date');
  if (!isScalarType(date)) throw new Error('The schema has no scalar "Date".');
  date.parseValue = checkDay;
  date.parseLiteral = (node) => checkDay(node.kind === Kind.STRING ? node.value : undefined);
}

/** The form of ISO 8601-1, 5.2.2.1 a), and a day that the calendar has. */
function checkDay(value: unknown): string {
  const isDay = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && isInCalendar(value);
  if (isDay) return value;
  throw new GraphQLError(`${printValue(value)} is not a date. ${dateForm}`);
}

function printValue(value: unknown): string {
  return typeof value === 'string' ? JSON.stringify(value) : 'The value';
}

/** JavaScript reads 2031-02-30 as the second of March. */
function isInCalendar(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** What an error about a date says; `toPublicError` knows it by this. */
export const dateForm = 'A date is written YYYY-MM-DD, like 2031-05-31.';
