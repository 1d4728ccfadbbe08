/** The longest first. Of a name like 广西壮族自治区 the nation goes too. */
const endings = [
  ...['维吾尔自治区', '壮族自治区', '回族自治区', '特别行政区', '自治区', '自治州', '自治县'],
  ...['新区', '地区', '省', '市', '区', '县', '州', '盟', '旗'],
];

/** A zone or a cluster of cities is not called by half its name. */
const levels = new Set(['MUNICIPALITY', 'CITY', 'PROVINCE', 'DISTRICT', 'COUNTY', 'SAR']);

/** The name of a place of a level without the word for what it is, 深圳 of 深圳市; undefined where there is none, or only one character is left. */
export function shortenPlaceName(nameZh: string, level: unknown): string | undefined {
  if (typeof level !== 'string' || !levels.has(level)) return undefined;
  const ending = endings.find((other) => nameZh.endsWith(other));
  const short = ending === undefined ? '' : nameZh.slice(0, -ending.length);
  return Array.from(short).length < 2 ? undefined : short;
}
