import type {
  Collected,
  CollectedMarker,
  CollectedSeries,
  CollectedSignal,
  CollectedTopic,
} from '@almanac/backstage-plugin-insights-node';
import {
  seriesSample,
  signalSample,
  topicSample,
} from '../__testUtils__/samples';
import { checkBatch } from './checkBatch';
import { limits } from './limits';

/** 2026-11-24 in days since 1970. */
const TODAY = 20_781;

/** Checks a batch beside a signal, a topic and a marker that are right. */
function problemsOf(batch: Collected) {
  const { signals = [], topics = [] } = batch;
  const { problems } = checkBatch(
    'demo',
    {
      ...batch,
      signals: [signalSample(), ...signals],
      topics: [topicSample(), ...topics],
    },
    { signals: new Map(), topicIds: new Set() },
    TODAY,
  );
  return problems;
}

const markerSample: CollectedMarker = {
  ...{ id: 'm', at: '2024-01-01T00:00:00Z', kind: 'release', title: 'M' },
};

/** What a collector in JavaScript may hand over. */
const wrong = (value: unknown) => value as never;

describe('a batch is refused the item, with the reason and the mend, for', () => {
  it.each<[string, Partial<CollectedSignal>, RegExp]>([
    ['an id of another namespace', { id: 'other:share' }, /namespace/],
    ['an id that is none', { id: 'demo:数据' }, /is not an id/],
    [
      'an id that is too long',
      { id: `demo:${'x'.repeat(141)}` },
      /is not an id/,
    ],
    ['no title', { title: wrong(undefined) }, /title is missing/],
    ['a blank title', { title: ' ' }, /title is blank/],
    ['a unit that is too long', { unit: 'x'.repeat(61) }, /unit has 61/],
    ['an unknown step', { step: wrong('year') }, /step "year" is unknown/],
    [
      'an unknown kind',
      { kind: wrong('percent') },
      /kind "percent" is unknown/,
    ],
    [
      'dimensions that are no list',
      { dimensions: wrong('browser') },
      /not a list/,
    ],
    ['a retention of nothing', { retentionPeriods: 0 }, /not possible/],
  ])('a signal with %s', (_, part, reason) => {
    expect(
      problemsOf({ signals: [signalSample({ id: 'demo:x', ...part })] }),
    ).toEqual(refusedFor(reason));
  });

  it.each<[string, Partial<CollectedTopic>, RegExp]>([
    ['an id that is none', { id: 'demo' }, /is not an id/],
    ['a title that is too long', { title: 'x'.repeat(201) }, /201 characters/],
    ['a NUL character', { title: 'a\0b' }, /NUL/],
    ['a tag that is blank', { tags: [''] }, /blank/],
    [
      'a link that runs',
      { links: [{ title: 'x', url: 'data:text/html,x' }] },
      /not an http/,
    ],
    ['too many aliases', { aliases: Array(201).fill('a') }, /201 aliases/],
  ])('a topic with %s', (_, part, reason) => {
    expect(
      problemsOf({ topics: [topicSample({ id: 'demo:x', ...part })] }),
    ).toEqual(refusedFor(reason));
  });

  it.each<[string, Partial<CollectedMarker>, RegExp]>([
    ['a day for an instant', { at: '2024-01-01' }, /not an instant/],
    ['a day that is none', { at: '2024-02-30T00:00:00Z' }, /not an instant/],
    ['no zone', { at: '2024-02-03T00:00:00' }, /not an instant/],
    ['a time to come', { at: '2030-01-01T00:00:00Z' }, /future/],
    ['a time before all', { at: '0001-01-01T00:00:00Z' }, /before 1700/],
    ['an unknown kind', { kind: wrong('party') }, /kind "party"/],
    ['an unknown topic', { topicId: 'demo:nobody' }, /unknown/],
  ])('a marker with %s', (_, part, reason) => {
    expect(problemsOf({ markers: [{ ...markerSample, ...part }] })).toEqual(
      refusedFor(reason),
    );
  });

  it.each<[string, Partial<CollectedSeries>, RegExp]>([
    [
      'an unknown signal',
      { signalId: 'demo:nothing' },
      /signal "demo:nothing" is unknown/,
    ],
    [
      'an unknown topic',
      { topicId: 'demo:nobody' },
      /topic "demo:nobody" is unknown/,
    ],
    [
      'an unknown dimension',
      { member: { dimension: 'team', id: 'a', title: 'A' } },
      /no dimension "team"/,
    ],
    ['a start that is no day', { start: '2020-13-01' }, /not a day/],
    [
      'a start within the month',
      { start: '2020-01-15' },
      /not the first day of a month/,
    ],
    ['periods to come', { start: '2027-01-01' }, /future/],
    ['periods before all', { start: '1699-01-01' }, /before 1700/],
    [
      'percent for a share',
      { values: Float64Array.of(0.4, 46) },
      /value 46 at 2020-02-01 is not possible for a share/,
    ],
    [
      'a share below zero',
      { values: Float64Array.of(-0.1) },
      /value -0.1 at 2020-01-01/,
    ],
    ['Infinity', { values: Float64Array.of(Infinity) }, /value Infinity/],
    ['values as a list', { values: wrong([0.1]) }, /Float64Array/],
  ])('a series with %s', (_, part, reason) => {
    expect(problemsOf({ series: [seriesSample([0.1], part)] })).toEqual(
      refusedFor(reason),
    );
  });

  it('a gauge beyond what can be calculated with', () => {
    const gauge = signalSample({ id: 'demo:gauge', kind: 'gauge' });
    expect(
      problemsOf({
        signals: [gauge],
        series: [seriesSample([1e308], { signalId: 'demo:gauge' })],
      }),
    ).toEqual(refusedFor(/value 1e\+308 .* not possible for a gauge/));
  });

  it('more than one batch may hold', () => {
    const markers = Array.from({ length: limits.items + 1 }, (_, n) => ({
      ...markerSample,
      id: `m${n}`,
    }));
    expect(problemsOf({ markers })).toEqual(
      refusedFor(/at most 20000 are kept/),
    );
  });
});

/** One problem with this reason, and with a mend. */
function refusedFor(reason: RegExp) {
  return [
    {
      item: expect.stringMatching(/signal|topic|marker|series/),
      reason: expect.stringMatching(reason),
      howToMend: expect.stringMatching(/\w/),
    },
  ];
}
