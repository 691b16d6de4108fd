import { mockServices } from '@backstage/backend-test-utils';
import { createTestApi } from '../../platform/__testUtils__/createTestApi';
import { MigratedDatabases } from '../../platform/__testUtils__/MigratedDatabases';
import { DEMO_SIGNAL, demoBatch, runs } from './__testUtils__/demoSignal';
import { InlineAnalysisRunner } from './__testUtils__/InlineAnalysisRunner';
import {
  databaseIds,
  trendsOnDatabase,
} from './__testUtils__/trendsOnDatabase';
import { createTrendsDomain } from './createTrendsDomain';
import type { ForecastScope } from './model/TrendInput';
import { TREND_ENGINE_VERSION } from './model/TrendAnalysis';

jest.setTimeout(60_000);

const databases = MigratedDatabases.create({ ids: databaseIds });
const STEADY = 'demo:t0';
const RISING = 'demo:t1';
/** Noise that goes nowhere, and a rise. */
const noise = (at: number) => ((at * 7_919) % 101) / 1_000;
const topics = [
  {
    a: Array.from({ length: 60 }, (_, at) => 0.3 + noise(at)),
    b: runs([0.1, 60]),
  },
  {
    a: Array.from({ length: 60 }, (_, at) => 0.1 + at / 100 + noise(at)),
    b: runs([0.1, 60]),
  },
];

describe.each(databases.eachSupportedId())('the forecasts on %s', id => {
  async function swept(forecasts: ForecastScope) {
    const { knex, clock, signals, sweepOf } = await trendsOnDatabase(
      databases,
      id,
    );
    await signals.ingest('demo', demoBatch(topics));
    await sweepOf('one', undefined, {
      forecastsOf: async () => forecasts,
    }).drain();
    const { routes } = createTrendsDomain({
      ...{ database: knex, clock, signals },
      logger: mockServices.logger.mock(),
      runner: new InlineAnalysisRunner(),
    });
    const api = createTestApi(routes);
    const read = async (topicId: string) =>
      (await api.get(`/topics/${topicId}/analyses/${DEMO_SIGNAL}`)).body;
    const rows = await knex('analysis_results').orderBy('topic_id');
    const kept = rows.map(({ result }) => JSON.parse(result).forecast !== null);
    return { knex, signals, read, kept };
  }

  it.each([
    ['all', [true, true]],
    ['moving', [false, true]],
    ['none', [false, false]],
  ] as const)('of %s are kept', async (forecasts, expected) => {
    const { kept } = await swept(forecasts);
    expect(kept).toEqual(expected);
  });

  it('that are left out are made when somebody asks, the same as those kept', async () => {
    const whole = await swept('all');
    const [steady, rising] = await Promise.all(
      [STEADY, RISING].map(whole.read),
    );
    expect(steady.analysis).toMatchObject({ verdict: 'steady' });
    expect(rising.analysis).toMatchObject({ verdict: 'rising' });
    const { read } = await swept('none');
    expect(await read(STEADY)).toEqual(steady);
    expect(await read(RISING)).toEqual(rising);
  });

  it('come with the next analysis where the values have changed since, and that is said', async () => {
    const { signals, read } = await swept('moving');
    const [{ a, b }, other] = topics;
    await signals.ingest(
      'demo',
      demoBatch([{ a: [...a, 0.35], b: [...b, 0.1] }, other]),
    );
    const { analysis, explanation } = await read(STEADY);
    expect(analysis).toMatchObject({ verdict: 'steady', forecast: null });
    expect(analysis.direction.q).toEqual(expect.any(Number));
    expect(explanation.caveats).toContain(
      'The values have changed since this analysis; the forecast comes with the next one.',
    );
  });

  it('are not made for an analysis of another engine', async () => {
    const { knex, read } = await swept('moving');
    const [{ result }] = await knex('analysis_results').where(
      'topic_id',
      STEADY,
    );
    expect(result).toContain(TREND_ENGINE_VERSION);
    await knex('analysis_results')
      .where('topic_id', STEADY)
      .update({ result: result.replaceAll(TREND_ENGINE_VERSION, '99.0.0') });
    const { analysis } = await read(STEADY);
    expect(analysis).toMatchObject({ engineVersion: '99.0.0', forecast: null });
  });
});
