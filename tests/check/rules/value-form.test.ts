import { describe, expect, it } from '@jest/globals';
import { problemsAfter } from '../check-freedonia.js';

describe('value-form', () => {
  it('wants a date that exists', () => {
    expect(
      problemsAfter('policies/freedonia-ai-action-plan-2031.yaml', "date: '2031-07-01'", "date: '2031-02-30'"),
    ).toEqual([
      {
        rule: 'value-form',
        level: 'error',
        at: { file: 'policies/freedonia-ai-action-plan-2031.yaml', line: 20, column: 29 },
        message: 'date is the text "2031-02-30".',
        hint: "Write a date or an interval in quotes: '2031-05-30', '2031/2032', '../2031' or '2031/..', the earlier first.",
      },
    ]);
  });

  it('wants dates in quotes', () => {
    expect(
      problemsAfter('policies/freedonia-ai-action-plan-2031.yaml', "periodStart: '2031'", 'periodStart: 2031'),
    ).toEqual([
      {
        rule: 'value-form',
        level: 'error',
        at: { file: 'policies/freedonia-ai-action-plan-2031.yaml', line: 10, column: 14 },
        message: 'periodStart is the number 2031.',
        hint: 'Write it in quotes.',
      },
    ]);
  });

  it('wants the earlier end of an interval first', () => {
    expect(
      problemsAfter('statements/daily-freedonian-2031-05-31.yaml', '../2031-05-31,', '2031-06/2031-05-31,'),
    ).toEqual([
      {
        rule: 'value-form',
        level: 'error',
        at: { file: 'statements/daily-freedonian-2031-05-31.yaml', line: 9, column: 21 },
        message: 'saidOn is the text "2031-06/2031-05-31".',
        hint: "Write a date or an interval in quotes: '2031-05-30', '2031/2032', '../2031' or '2031/..', the earlier first.",
      },
    ]);
  });

  it('wants an absolute web address', () => {
    expect(
      problemsAfter('sources/daily-freedonian-2031-05-31.yaml', 'https://example.org/2031/plan', 'example.org/plan'),
    ).toEqual([
      {
        rule: 'value-form',
        level: 'error',
        at: { file: 'sources/daily-freedonian-2031-05-31.yaml', line: 6, column: 6 },
        message: 'url is the text "example.org/plan".',
        hint: 'Write an absolute http or https address.',
      },
    ]);
  });

  it('wants six digits of an administrative code', () => {
    expect(problemsAfter('places.yaml', "'990100'", "'99010'")).toEqual([
      {
        rule: 'value-form',
        level: 'error',
        at: { file: 'places.yaml', line: 7, column: 11 },
        message: 'code is the text "99010".',
        hint: "Write the six digits of GB/T 2260 in quotes: '440300'.",
      },
    ]);
  });

  it('wants degrees of latitude and longitude', () => {
    expect(problemsAfter('places.yaml', 'lat: 41.5', 'lat: 141.5')).toEqual([
      {
        rule: 'value-form',
        level: 'error',
        at: { file: 'places.yaml', line: 11, column: 15 },
        message: 'location is a map.',
        hint: 'Write {lat: 39.9, lon: 116.41}: degrees of WGS 84.',
      },
    ]);
  });

  it('wants the long form where a key writes several relationships', () => {
    expect(
      problemsAfter(
        'policies/freedonia-ai-action-plan-2031.yaml',
        '{type: IMPLEMENTS, policy: sylvania-ai-plan-2030}',
        'sylvania-ai-plan-2030',
      ),
    ).toEqual([
      {
        rule: 'value-form',
        level: 'error',
        at: { file: 'policies/freedonia-ai-action-plan-2031.yaml', line: 53, column: 5 },
        message: 'relations is the text "sylvania-ai-plan-2030".',
        hint: 'Write the long form: {type: BASED_ON, policy: …} or {type: IMPLEMENTS, policy: …} or {type: REPLACES, policy: …} or {type: AMENDS, policy: …} or {type: FINALISES, policy: …} or {type: CITES, policy: …}.',
      },
    ]);
  });

  it('wants one other end', () => {
    expect(
      problemsAfter(
        'statements/daily-freedonian-2031-05-31.yaml',
        '{place: freedonia-city}',
        '{place: freedonia-city, theme: talent}',
      ),
    ).toEqual([
      {
        rule: 'value-form',
        level: 'error',
        at: { file: 'statements/daily-freedonian-2031-05-31.yaml', line: 13, column: 9 },
        message: 'about names 2 other ends: place, theme.',
        hint: 'Write one of: policy: …, place: …, theme: …, institution: …, initiative: …, event: ….',
      },
    ]);
  });

  it('wants a list where there is one', () => {
    expect(problemsAfter('themes.yaml', '[算力设施]', '算力设施')).toEqual([
      {
        rule: 'value-form',
        level: 'error',
        at: { file: 'themes.yaml', line: 6, column: 15 },
        message: 'alt.zh is the text "算力设施".',
        hint: 'Write a list.',
      },
    ]);
  });

  it('wants whole numbers as numbers', () => {
    expect(
      problemsAfter(
        'policies/freedonia-ai-action-plan-2031.yaml',
        'of: measures, value: 18',
        "of: measures, value: '18'",
      ),
    ).toEqual([
      {
        rule: 'value-form',
        level: 'error',
        at: { file: 'policies/freedonia-ai-action-plan-2031.yaml', line: 57, column: 27 },
        message: 'value is the text "18".',
        hint: 'Write a whole number, without quotes.',
      },
    ]);
  });
});
