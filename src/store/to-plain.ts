import neo4j from 'neo4j-driver';

/** Turns what the driver gives into plain values: integers become numbers, points longitude and latitude; throws on an integer too large. */
export function toPlain(value: unknown): unknown {
  if (neo4j.isInt(value)) {
    if (!value.inSafeRange())
      throw new Error(`The integer ${value.toString()} of the database is too large for a number.`);
    return value.toNumber();
  }
  if (neo4j.isPoint(value)) return { longitude: value.x, latitude: value.y };
  if (Array.isArray(value)) return value.map(toPlain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toPlain(item)]));
}
