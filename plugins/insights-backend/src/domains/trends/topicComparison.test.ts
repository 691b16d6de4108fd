import { mockServices } from '@backstage/backend-test-utils';
import type { components } from '@almanac/backstage-plugin-insights-common';
import { createTestApi } from '../../platform/__testUtils__/createTestApi';
import { MigratedDatabases } from '../../platform/__testUtils__/MigratedDatabases';
import { DEMO_SIGNAL, demoBatch, runs } from './__testUtils__/demoSignal';
import { InlineAnalysisRunner } from './__testUtils__/InlineAnalysisRunner';
import {
  databaseIds,
  trendsOnDatabase,
} from './__testUtils__/trendsOnDatabase';
import { createTrendsDomain } from './createTrendsDomain';

jest.setTimeout(60_000);

type Comparison = components['schemas']['TopicComparison'];

const databases = MigratedDatabases.create({ ids: databaseIds });

const straight = (from: number, perMonth: number) =>
  Array.from({ length: 60 }, (_, month) => from + month * perMonth);
/** 12 and 2.4 points a year, one that keeps its level, and one that moves in steps. */
const TOPICS = [
  { a: straight(0.05, 0.01), b: runs([0.05, 60]) },
  { a: straight(0.6, 0.002), b: runs([0.05, 60]) },
  { a: runs([0.3, 60]), b: runs([0.1, 60]) },
  { a: runs([0.1, 30], [0.5, 24], [0.6, 6]), b: runs([0.1, 60]) },
];

const pathOf = (...topics: readonly string[]) =>
  `/topics/comparison?${topics
    .map(topic => `topic=${encodeURIComponent(topic)}`)
    .join('&')}`;

describe.each(databases.eachSupportedId())('comparisons on %s', id => {
  let started: ReturnType<typeof start> | undefined;
  // What is only read is read from one database.
  const withTopics = () => (started ??= start());

  async function start() {
    const { knex, clock, signals, sweepOf } = await trendsOnDatabase(
      databases,
      id,
    );
    await signals.ingest('demo', demoBatch(TOPICS));
    await sweepOf('one').drain();
    await signals.ingest('demo', {
      signals: [
        {
          ...{ id: 'demo:uses', title: 'Uses', description: 'Repositories.' },
          ...{ unit: '{repository}', step: 'month', kind: 'count' },
          ...{ aggregation: 'last', higherIs: 'neutral', dimensions: [] },
          definitionVersion: '1',
        },
        {
          ...{ id: 'demo:hits', title: 'Hits', description: 'Of the web.' },
          ...{ unit: '{hit}', step: 'week', kind: 'count' },
          ...{ aggregation: 'sum', higherIs: 'neutral', dimensions: [] },
          definitionVersion: '1',
        },
      ],
      topics: ['x', 'y', 'z', 'bare'].map(name => ({
        ...{ id: `demo:${name}`, title: name.toUpperCase(), description: '' },
        ...{ aliases: [], tags: [], links: [] },
      })),
      series: [
        ['x', 'demo:uses', '2024-01-01', [1, 2, 4]],
        ['y', 'demo:uses', '2024-02-01', [6, 12]],
        ['z', 'demo:hits', '2024-01-01', [5, 5]],
      ].map(([name, signalId, first, values]) => ({
        ...{ signalId: String(signalId), topicId: `demo:${name}` },
        start: String(first),
        values: Float64Array.from(values as number[]),
      })),
    });
    const { routes } = createTrendsDomain({
      ...{ database: knex, clock, signals },
      logger: mockServices.logger.mock(),
      runner: new InlineAnalysisRunner(),
    });
    return createTestApi(routes);
  }

  async function compare(
    topics: readonly string[],
    more: string = '',
  ): Promise<Comparison> {
    const { status, body } = await (
      await withTopics()
    ).get(`${pathOf(...topics)}${more}`);
    expect(status).toBe(200);
    return body;
  }

  it('say who stands highest and who rises fastest beyond the intervals of others', async () => {
    const { topics, sentence, measures, modes, notes, working } = await compare(
      ['demo:t0', 'demo:t1', 'demo:t2'],
    );
    expect(topics.map(({ title, problem }) => [title, problem])).toEqual([
      ['Topic 0', null],
      ['Topic 1', null],
      ['Topic 2', null],
    ]);
    expect(sentence).toMatch(
      /^Topic 1 stands highest, at 76.8 % in Dec 2024; next is Topic 0 at 69 %\. Topic 0 rises fastest: \+12 points a year/,
    );
    expect(
      measures.map(({ id: measure, leader }) => [measure, leader]),
    ).toEqual([
      ['latest', 'demo:t1'],
      ['year-change', 'demo:t0'],
      ['growth', 'demo:t0'],
      ['relative-growth', 'demo:t0'],
      ['outlook', null],
    ]);
    expect(modes).toEqual({ absolute: true, share: false, indexed: true });
    // Of what is foreseen.
    expect(notes).toEqual([expect.stringMatching(/^That intervals overlap/)]);
    expect(working).toMatchObject({
      method: { id: 'interval-overlap' },
      inputs: [{ observations: 60 }, { observations: 60 }, {}],
      window: { periods: 60, missing: 0 },
      computedAt: '2026-11-24T12:00:00.000Z',
    });
  });

  it('compare no slopes of what moves in steps, and say what changed of late instead', async () => {
    const { sentence, measures } = await compare(['demo:t3', 'demo:t2']);
    expect(sentence).toBe(
      'Topic 3 stands highest, at 70 % in Dec 2024; next is Topic 2 at 40 %. Topic 3 gained most in the year until Dec 2024: +10 points; next is Topic 2 with 0 points.',
    );
    expect(measures.find(one => one.id === 'growth')).toMatchObject({
      ...{ leader: null, unclear: [] },
      sentence: expect.stringMatching(/^Slopes are not compared: Topic 3/),
      values: [
        { topicId: 'demo:t3', value: null, low: null, high: null },
        { topicId: 'demo:t2', value: 0 },
      ],
    });
  });

  it('put counts on one axis, as parts of their sum and as an index', async () => {
    const { topics, base, modes, sentence } = await compare([
      ...['demo:x', 'demo:y'],
    ]);
    expect(modes).toEqual({ absolute: true, share: true, indexed: true });
    expect(topics.map(({ start: day, values }) => [day, values])).toEqual([
      ['2024-01-01', [1, 2, 4]],
      ['2024-01-01', [null, 6, 12]],
    ]);
    expect(topics.map(({ shares }) => shares)).toEqual([
      [null, 0.25, 0.25],
      [null, 0.75, 0.75],
    ]);
    expect(base).toBe('2024-02-01');
    expect(topics.map(({ indexed }) => indexed)).toEqual([
      [50, 100, 200],
      [null, 100, 200],
    ]);
    expect(topics[0].problem).toMatchObject({ id: 'no-analysis-yet' });
    expect(sentence).toBe(
      'Y stands highest, at 12 repositories in Mar 2024; next is X at 4 repositories.',
    );
  });

  it('take the base that is chosen, and say who has no index there', async () => {
    const { base, topics, notes } = await compare(
      ['demo:x', 'demo:y'],
      '&base=2024-01-15',
    );
    expect(base).toBe('2024-01-01');
    expect(topics.map(({ indexed }) => indexed)).toEqual([[100, 200, 400], []]);
    expect(notes).toContain(
      'Y has no index: it has no value above 0 in Jan 2024.',
    );
    const outside = await compare(['demo:x'], '&base=1999-01-01');
    expect(outside).toMatchObject({ base: null, modes: { indexed: false } });
  });

  it('never put values of different units or steps beside each other', async () => {
    const units = await compare(['demo:t0', 'demo:x']);
    expect(units.modes).toMatchObject({ absolute: false, share: false });
    expect(units.sentence).toMatch(
      /^The topics are measured in different units \(% and repositories\), so their values are not compared\./,
    );
    const steps = await compare(['demo:x', 'demo:z']);
    expect(steps.modes).toEqual({
      ...{ absolute: false, share: false, indexed: false },
    });
    expect(steps).toMatchObject({ measures: [], working: { window: null } });
    expect(steps.topics[1].values).toEqual([5, 5]);
  });

  it('say in its place what is not known, or has no values', async () => {
    const { topics, notes } = await compare([
      ...['demo:gone', 'demo:bare', 'demo:t0'],
    ]);
    expect(
      topics.map(({ problem, values }) => [problem?.id, values.length]),
    ).toEqual([
      ['unknown-topic', 0],
      ['no-series', 0],
      [undefined, 60],
    ]);
    expect(notes[0]).toMatch(/^There is no topic "demo:gone"/);
    const nothing = await compare(['demo:gone']);
    expect(nothing.sentence).toBe('None of the topics has values to compare.');
    const other = await compare(['demo:t0'], '&signal=demo:uses');
    expect(other.topics[0].problem?.detail).toBe(
      'There are no values of "demo:uses" for Topic 0.',
    );
  });

  it('of one topic are its own explanation', async () => {
    const { sentence, signals } = await compare(['demo:t0']);
    expect(sentence).toMatch(/^Support of Topic 0 rose from/);
    expect(signals).toEqual([
      { id: DEMO_SIGNAL, title: 'Support', topicCount: 1 },
    ]);
  });

  it.each([
    ['a sixth', pathOf(...[1, 2, 3, 4, 5, 6].map(n => `demo:t${n}`)), 'topic'],
    ['one twice', pathOf('demo:t0', 'demo:t0'), 'topic'],
    ['none', '/topics/comparison', ''],
    ['no id', pathOf('what?'), 'topic'],
    ['no day', `${pathOf('demo:t0')}&base=2024-02-30`, 'base'],
  ])('refuse %s', async (_, path, place) => {
    const { status, body } = await (await withTopics()).get(path);
    expect(status).toBe(400);
    expect(body.errors[0].pointer).toMatch(new RegExp(`^/?${place}`));
  });

  it('refuse a signal that there is none of', async () => {
    const api = await withTopics();
    const { status, body } = await api.get(
      `${pathOf('demo:t0')}&signal=demo:none`,
    );
    expect(status).toBe(404);
    expect(body.type).toMatch(/unknown-signal$/);
  });

  it('answer 304 as long as nothing changed', async () => {
    const api = await withTopics();
    const path = pathOf('demo:t0', 'demo:t1');
    const { headers } = await api.get(path);
    const again = await api.get(path, { 'If-None-Match': headers.etag });
    expect(again.status).toBe(304);
  });
});
