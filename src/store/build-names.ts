import type { Kind } from '../model/model.js';
import type { StoredProperties } from './graph.js';

/** The names of an entity in both languages, taken from the fact that names its kind (a name, a text, a title, a summary). */
export function buildNames(properties: StoredProperties, kind: Kind): StoredProperties {
  const naming = kind.fields.filter((field) => field.fact === kind.namedBy && field.path[0] === kind.namedBy);
  const names: Record<string, string> = {};
  for (const field of naming) {
    const value = properties[field.name];
    if (typeof value === 'string') names[languageOf(field.path, value)] = value;
  }
  return names;
}

/** A title has one language only, which its letters tell. */
function languageOf(path: readonly string[], value: string): 'nameZh' | 'nameEn' {
  const language = path[1] ?? (/\p{Script=Han}/u.test(value) ? 'zh' : 'en');
  return language === 'zh' ? 'nameZh' : 'nameEn';
}
