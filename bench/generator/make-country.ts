import type { Facts } from '../../src/check/claim.js';
import { openPen, type Pen } from './pen.js';
import { cityOf, countCities, pad, writeCity, writeCountry } from './places.js';
import { outline, type Outline } from './policies.js';
import { writeCurators, writeSources } from './sources.js';
import { writeVocabulary } from './vocabulary.js';
import { pickMetric, pickTheme, toAmount, writePolicy } from './write-policy.js';

/** Makes the facts of a fictional country of so many policies: always the same, and a larger one holds all of a smaller one. */
export function makeCountry(policies: number): Facts {
  const pen = openPen();
  writeCurators(pen);
  writeVocabulary(pen);
  writeCountry(pen);
  let cities = 0;
  for (let number = 0; number < policies; number += 1) {
    pen.use('curators');
    for (; cities < countCities(number); cities += 1) writeCity(pen, cities);
    const policy = outline(number);
    writeSources(pen, number, policy.publishedOn);
    writePolicy(pen, policy);
    if (number % 20 === 5) writeObservation(pen, policy);
    if (number % 50 === 20) writeStatement(pen, policy);
  }
  return pen.facts;
}

function writeObservation(pen: Pen, policy: Outline): void {
  const { number, place, publishedOn, random } = policy;
  const id = `observation-${pad(number)}`;
  const metric = pickMetric(policy);
  pen.entity('Observation', id);
  pen.field(`${id} amount`, toAmount(metric, 10 + random.below(990)));
  pen.field(`${id} period`, { period: String(Number(publishedOn.slice(0, 4)) + random.below(3)) });
  pen.link(`${id} IN_METRIC ${metric.id}`);
  pen.link(`${id} FOR ${place}`);
}

/** Each expert speaks four times: so many experts as a fiftieth of a quarter of the policies. */
function writeStatement(pen: Pen, policy: Outline): void {
  const { id: about, number, publishedOn, random } = policy;
  const turn = Math.floor(number / 50);
  const expert = `expert-${pad(Math.floor(turn / 4))}`;
  if (turn % 4 === 0) writeExpert(pen, expert, number);
  const id = `statement-${pad(number)}`;
  const theme = pickTheme(policy);
  pen.entity('Statement', id);
  pen.name(id, 'summary', { zh: `${theme.zh}要先有标准`, en: `The ${theme.en} needs a standard first` });
  pen.field(`${id} stance`, { stance: random.pick(['SUPPORTIVE', 'CAUTIOUS', 'NEUTRAL']) });
  pen.field(`${id} saidOn`, { saidOn: publishedOn });
  pen.link(`${id} MADE_BY ${expert}`);
  pen.link(`${id} ABOUT ${about}`);
  pen.link(`${id} ABOUT ${theme.id}`);
}

function writeExpert(pen: Pen, id: string, number: number): void {
  pen.entity('Expert', id);
  pen.name(id, 'name', { zh: `专家${number}`, en: `Expert ${number}` });
  pen.link(`${id} HAS_POST ${cityOf(number % countCities(number)).university}`, {
    properties: { postZh: '教授', postEn: 'Professor' },
  });
}
