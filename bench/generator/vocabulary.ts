import type { Pen } from './pen.js';

/** A name in both languages. */
export interface Name {
  readonly zh: string;
  readonly en: string;
}

/** A theme or a metric of the generated country. */
export interface Term extends Name {
  readonly id: string;
}

export interface Metric extends Term {
  readonly unitKind: string;
  readonly unit: string;
  /** How many of the normal unit one of the unit is. */
  readonly factor: number;
  readonly normalUnit: string;
}

const fields: readonly Name[] = [
  ...[n('算力', 'computing'), n('数据', 'data'), n('模型', 'model'), n('芯片', 'chip'), n('机器人', 'robot')],
  ...[
    n('应用', 'application'),
    n('人才', 'talent'),
    n('治理', 'governance'),
    n('安全', 'safety'),
    n('开源', 'open source'),
  ],
];
const sorts: readonly Name[] = [
  n('公共', 'public'),
  n('工业', 'industrial'),
  n('城市', 'urban'),
  n('科研', 'scientific'),
];
const aspects: readonly (readonly Name[])[] = [
  [n('平台', 'platform'), n('标准', 'standard'), n('枢纽', 'hub')],
  [n('基地', 'base'), n('试点', 'pilot')],
  [n('网络', 'network'), n('中心', 'centre'), n('目录', 'catalogue')],
  [n('实验室', 'laboratory'), n('计划', 'programme')],
];

function n(zh: string, en: string): Name {
  return { zh, en };
}

/** 10 fields, 40 narrower themes, 100 below these. */
export const themes: readonly (Term & { readonly broader?: string })[] = fields.flatMap((field, place) => {
  const id = `theme-${place}`;
  return [
    { ...field, id },
    ...sorts.flatMap((sort, second) => {
      const own = { id: `${id}-${second}`, zh: sort.zh + field.zh, en: `${sort.en} ${field.en}`, broader: id };
      const below = (aspects[second] ?? []).map((aspect, third) => ({
        ...{ id: `${own.id}-${third}`, broader: own.id },
        ...{ zh: own.zh + aspect.zh, en: `${own.en} ${aspect.en}` },
      }));
      return [own, ...below];
    }),
  ];
});

const money = { unitKind: 'MONEY', unit: '亿元', factor: 1e8, normalUnit: 'CNY' };
const compute = { unitKind: 'COMPUTE', unit: 'EFLOPS', factor: 1e3, normalUnit: 'PFLOPS' };
const ratio = { unitKind: 'RATIO', unit: '%', factor: 1, normalUnit: '%' };

export const metrics: readonly Metric[] = [
  { id: 'metric-0', zh: '核心产业规模', en: 'Core industry scale', ...money },
  { id: 'metric-1', zh: '基金规模', en: 'Fund size', ...money },
  { id: 'metric-2', zh: '研发投入', en: 'Research spending', ...money },
  { id: 'metric-3', zh: '智能算力规模', en: 'Computing capacity', ...compute },
  { id: 'metric-4', zh: '公共算力规模', en: 'Public computing capacity', ...compute },
  { id: 'metric-5', zh: '产业增速', en: 'Growth of the industry', ...ratio },
  { id: 'metric-6', zh: '应用普及率', en: 'Share of users', ...ratio },
  { id: 'metric-7', zh: '算力利用率', en: 'Use of capacity', ...ratio },
];

/** Writes themes and metrics down, and the experts' source of them: the curators. */
export function writeVocabulary(pen: Pen): void {
  for (const { id, zh, en, ...theme } of themes) {
    pen.entity('Theme', id);
    pen.name(id, 'name', { zh, en });
    if (theme.broader !== undefined) pen.link(`${id} BROADER ${theme.broader}`);
  }
  for (const { id, zh, en, unitKind, unit, normalUnit } of metrics) {
    pen.entity('Metric', id);
    pen.name(id, 'name', { zh, en });
    pen.field(`${id} unitKind`, { unitKind });
    pen.field(`${id} units`, { units: [unit] });
    pen.field(`${id} normalUnit`, { normalUnit });
  }
}
