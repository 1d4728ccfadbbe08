import type { Pen } from './pen.js';
import type { Name } from './vocabulary.js';

const syllables: readonly Name[] = [
  ...[
    n('安', 'An'),
    n('北', 'Bei'),
    n('川', 'Chuan'),
    n('东', 'Dong'),
    n('丰', 'Feng'),
    n('光', 'Guang'),
    n('海', 'Hai'),
  ],
  ...[
    n('江', 'Jiang'),
    n('康', 'Kang'),
    n('临', 'Lin'),
    n('明', 'Ming'),
    n('南', 'Nan'),
    n('平', 'Ping'),
    n('清', 'Qing'),
  ],
  ...[
    n('荣', 'Rong'),
    n('山', 'Shan'),
    n('泰', 'Tai'),
    n('文', 'Wen'),
    n('西', 'Xi'),
    n('阳', 'Yang'),
    n('州', 'Zhou'),
  ],
];

function n(zh: string, en: string): Name {
  return { zh, en };
}

export const country = 'fredonia';

/** How many cities there are once the policy of that number is written: ten times the policies, three times the cities. */
export function countCities(policy: number): number {
  return 4 + Math.floor(3 * Math.sqrt(policy));
}

/** Ids of a city and what belongs to it. */
export function cityOf(number: number) {
  const id = `city-${pad(number)}`;
  return {
    id,
    province: `province-${pad(Math.floor(number / 10))}`,
    districts: [`${id}-east`, `${id}-west`],
    office: `${id}-government`,
    university: `${id}-university`,
  };
}

/** A number as it stands in ids, so that they sort. */
export function pad(number: number): string {
  return String(number).padStart(6, '0');
}

/** The name of the place of that number, each its own: three syllables. */
export function namePlace(number: number): Name {
  const parts = [number % 21, Math.floor(number / 21) % 21, Math.floor(number / 441) % 21].map(
    (place) => syllables[place] ?? n('', ''),
  );
  const en = parts.map((part) => part.en.toLowerCase()).join('');
  return { zh: parts.map((part) => part.zh).join(''), en: en.charAt(0).toUpperCase() + en.slice(1) };
}

/** Writes the country and its government down. */
export function writeCountry(pen: Pen): void {
  writePlace(pen, country, { kind: 'Region', level: 'NATIONAL', name: n('弗里多尼亚', 'Fredonia') });
  writeBody(pen, `${country}-government`, { type: 'GOVERNMENT', place: country, name: n('国务院', 'State Council') });
}

/** Writes a city down with its districts, its government and its university; the first of ten brings their province. */
export function writeCity(pen: Pen, number: number): void {
  const { id, province, districts, office, university } = cityOf(number);
  const { zh, en } = namePlace(number);
  if (number % 10 === 0) {
    const name = n(`${zh}省`, `${en} Province`);
    writePlace(pen, province, { kind: 'Region', level: 'PROVINCE', name, partOf: country });
    const government = { type: 'GOVERNMENT', place: province, name: n(`${zh}省政府`, `Government of ${en} Province`) };
    writeBody(pen, `${province}-government`, government);
  }
  const former = number % 20 === 7 ? [`old-${id}`] : [];
  writePlace(pen, id, { kind: 'City', level: 'CITY', name: n(`${zh}市`, en), partOf: province, former });
  const [east = '', west = ''] = districts;
  const district = { kind: 'Region', level: 'DISTRICT', partOf: id };
  writePlace(pen, east, { ...district, name: n(`${zh}市东区`, `East ${en}`) });
  writePlace(pen, west, { ...district, name: n(`${zh}市西区`, `West ${en}`) });
  writeBody(pen, office, { type: 'GOVERNMENT', place: id, name: n(`${zh}市政府`, `Government of ${en}`) });
  writeBody(pen, university, { type: 'UNIVERSITY', place: id, name: n(`${zh}大学`, `University of ${en}`) });
}

interface WrittenPlace {
  readonly kind: string;
  readonly level: string;
  readonly name: Name;
  readonly partOf?: string;
  readonly former?: readonly string[];
}

function writePlace(pen: Pen, id: string, { kind, level, name, partOf, former = [] }: WrittenPlace): void {
  pen.entity(kind, id, former);
  pen.name(id, 'name', name);
  pen.field(`${id} level`, { level });
  if (partOf !== undefined) pen.link(`${id} PART_OF ${partOf}`);
}

interface WrittenBody {
  readonly type: string;
  readonly place: string;
  readonly name: Name;
}

function writeBody(pen: Pen, id: string, { type, place, name }: WrittenBody): void {
  pen.entity('Institution', id);
  pen.name(id, 'name', name);
  pen.field(`${id} institutionType`, { institutionType: type });
  pen.link(`${id} LOCATED_IN ${place}`);
}
