import type { Pen } from './pen.js';
import { pad } from './places.js';

/** How many policies stand in one issue of the gazette, and how many the press tells of in one article. */
const inIssue = 5;
const inArticle = 20;

/** The source that prints a policy, and the one that reports it. */
export function sourcesOf(policy: number) {
  return {
    gazette: `gazette-${pad(Math.floor(policy / inIssue))}`,
    press: `daily-${pad(Math.floor(policy / inArticle))}`,
  };
}

/** Writes the sources down that begin with a policy; one article in ten repeats the one before. */
export function writeSources(pen: Pen, policy: number, day: string): void {
  const { gazette, press } = sourcesOf(policy);
  if (policy % inArticle === 0) {
    const article = Math.floor(policy / inArticle);
    const isCopy = article % 10 === 9;
    const title = `弗里多尼亚日报第${article}篇`;
    writeSource(pen, press, { title, tier: isCopy ? 'MIRROR' : 'PRESS', day });
    if (isCopy) pen.link(`${press} COPY_OF ${sourcesOf(policy - inArticle).press}`);
  }
  if (policy % inIssue === 0) {
    const title = `弗里多尼亚公报第${Math.floor(policy / inIssue)}期`;
    writeSource(pen, gazette, { title, tier: 'OFFICIAL', day });
  }
  pen.use(gazette);
}

/** Writes the curators down, who state what no document does. */
export function writeCurators(pen: Pen): void {
  writeSource(pen, 'curators', { title: '编者的词表', tier: 'DATASET', day: '2016-01-01' });
}

function writeSource(pen: Pen, id: string, { title, tier, day }: Record<'title' | 'tier' | 'day', string>): void {
  pen.use(id);
  pen.entity('Source', id);
  pen.field(`${id} title`, { title, titleStatus: 'RECORDED' });
  pen.field(`${id} tier`, { tier });
  pen.field(`${id} language`, { language: 'zh' });
  pen.field(`${id} publishedOn`, { publishedOn: day });
}
