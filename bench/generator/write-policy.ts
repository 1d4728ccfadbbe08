import type { Pen } from './pen.js';
import { outline, quiet, quietAfter, type Outline } from './policies.js';
import { sourcesOf } from './sources.js';
import { metrics, themes, type Metric, type Term } from './vocabulary.js';

const types = [
  ...[{ policyType: 'ACTION_PLAN', zh: '行动方案', en: 'Action Plan' }],
  ...[{ policyType: 'IMPLEMENTATION_PLAN', zh: '实施方案', en: 'Implementation Plan' }],
  ...[{ policyType: 'MEASURES', zh: '若干措施', en: 'Measures' }],
  ...[{ policyType: 'LOCAL_REGULATION', zh: '条例', en: 'Regulation' }],
  ...[{ policyType: 'DRAFT_FOR_COMMENT', zh: '征求意见稿', en: 'Draft for Comment' }],
];
const instruments = ['TALENT', 'FUNDING', 'INFRASTRUCTURE', 'PLATFORM', 'REGULATION', 'STANDARDS', 'DEMONSTRATION'];
const readings = ['FULL', 'FULL', 'EXCERPT', 'TITLE'];

/** Writes a policy down: 20 to 30 claims. */
export function writePolicy(pen: Pen, policy: Outline): void {
  const { id, number, level, place, issuer, at, random } = policy;
  const { policyType, ...type } = random.pick(types);
  pen.entity('Policy', id, number % 500 === 77 ? [`old-${id}`] : []);
  pen.name(id, 'name', {
    zh: `${at.zh}人工智能${type.zh}第${number}号`,
    en: `${at.en} Artificial Intelligence ${type.en} No. ${number}`,
  });
  pen.field(`${id} policyType`, { policyType });
  pen.field(`${id} level`, { level });
  pen.field(`${id} reading`, { reading: random.pick(readings) });
  pen.link(`${id} APPLIES_IN ${place}`);
  pen.link(`${id} ISSUED_BY ${issuer}`, { properties: { role: 'ISSUER' } });
  writeDates(pen, policy);
  writeRelations(pen, policy);
  const count = random.pick([2, 2, 2, 2, 3, 3, 4]);
  for (let measure = 1; measure <= count; measure += 1) writeMeasure(pen, policy, measure);
  if (random.share() < 0.4 || place === quiet.city)
    writeTarget(pen, policy, { name: 't01', metric: pickMetric(policy) });
  if (random.share() < 0.01) writeRivals(pen, policy);
}

/** One in thirty, and each of the quiet city, is dated otherwise by the press; one in ten ends. */
function writeDates(pen: Pen, { id, number, place, publishedOn, random }: Outline): void {
  const { press } = sourcesOf(number);
  pen.field(`${id} publishedOn`, { publishedOn });
  const month = publishedOn.slice(0, 7);
  if (random.share() < 0.5) pen.field(`${id} effectiveOn`, { effectiveOn: `${month}-28` });
  if (random.share() < 0.1) pen.field(`${id} expiresOn`, { expiresOn: `${Number(month.slice(0, 4)) + 3}-12-31` });
  if (random.share() < 0.03 || place === quiet.city)
    pen.field(`${id} publishedOn`, { publishedOn: `${month}-29` }, { source: press });
}

/** A third rests on an older policy, most of these on a higher one. */
function writeRelations(pen: Pen, { id, number, publishedOn, random }: Outline): void {
  if (number < 10 || random.share() > 0.35) return;
  const older = [1, 2, 3]
    .map(() => outline(random.below(number)))
    .find((other) => other.publishedOn < publishedOn && !isQuiet(other.place));
  if (older === undefined) return;
  const share = random.share();
  const type = share < 0.15 ? 'REPLACES' : share < 0.6 ? 'IMPLEMENTS' : 'BASED_ON';
  pen.link(`${id} ${type} ${older.id}`);
}

function isQuiet(place: string): boolean {
  return place.startsWith(quiet.city);
}

function writeMeasure(pen: Pen, policy: Outline, measure: number): void {
  const { id: owner, number, issuer, at, random } = policy;
  const id = `${owner}/m0${measure}`;
  const theme = pickTheme(policy);
  pen.entity('Measure', id);
  pen.link(`${owner} HAS_MEASURE ${id}`);
  pen.name(id, 'text', {
    zh: `第${measure}项 在${at.zh}建设${theme.zh}`,
    en: `${measure}. Build the ${theme.en} of ${at.en}`,
  });
  pen.field(`${id} instrument`, { instrument: random.pick(instruments) });
  pen.field(`${id} modality`, { modality: 'PLANNED' });
  const evidence = measure === 1 ? [pen.evidence(`${at.zh}${theme.zh}`)] : [];
  pen.link(`${id} TARGETS ${theme.id}`, { modality: 'PLANNED', evidence });
  if (random.share() < 0.1) pen.link(`${id} TARGETS ${theme.id}`, { source: sourcesOf(number).press });
  if (random.share() < 0.3) pen.link(`${id} ASSIGNED_TO ${issuer}`, { properties: { role: 'LEAD' } });
}

/** Early themes are met more often than late ones. */
export function pickTheme({ number, random }: Pick<Outline, 'number' | 'random'>): Term {
  const open = themes.filter(({ id }) => id !== quiet.theme || number <= quietAfter);
  const theme = open[Math.floor(open.length * random.share() ** 1.5)];
  if (theme === undefined) throw new Error('There is no theme.');
  return theme;
}

/** One of those that are not quiet yet. */
export function pickMetric({ number, random }: Pick<Outline, 'number' | 'random'>): Metric {
  return random.pick(metrics.filter(({ id }) => id !== quiet.metric || number <= quietAfter));
}

interface WrittenTarget {
  readonly name: string;
  readonly metric: Metric;
  readonly dueOn?: string;
  readonly source?: string;
}

/** Of an amount the values hold each other: as written, and in the normal unit. */
export function toAmount({ unit, factor, normalUnit }: Metric, value: number) {
  return { operator: 'GTE', value, unit, normalValue: value * factor, normalUnit };
}

function writeTarget(pen: Pen, { id: policy, publishedOn, random }: Outline, target: WrittenTarget): void {
  const { name, metric, source } = target;
  const id = `${policy}/${name}`;
  const said = source === undefined ? {} : { source };
  pen.entity('Target', id);
  pen.link(`${policy} SETS ${id}`, said);
  pen.field(`${id} amount`, toAmount(metric, 10 + random.below(990)), said);
  pen.field(`${id} dueOn`, { dueOn: target.dueOn ?? String(Number(publishedOn.slice(0, 4)) + 2) }, said);
  pen.link(`${id} IN_METRIC ${metric.id}`, said);
}

/** Two figures of one thing, of which the press prints one. */
function writeRivals(pen: Pen, policy: Outline): void {
  const metric = pickMetric(policy);
  const { press } = sourcesOf(policy.number);
  writeTarget(pen, policy, { name: 't02', metric, dueOn: '2027' });
  writeTarget(pen, policy, { name: 't03', metric, dueOn: '2027', source: press });
}
