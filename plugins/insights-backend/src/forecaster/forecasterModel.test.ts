import { mockServices } from '@backstage/backend-test-utils';
import type { SignalsService } from '../domains/signals';
import { startModels } from '../domains/models/__testUtils__/startModels';
import { TREND_ENGINE_VERSION, type Calibration } from '../domains/trends';
import { demoBatch } from '../domains/trends/__testUtils__/demoSignal';
import { InlineAnalysisRunner } from '../domains/trends/__testUtils__/InlineAnalysisRunner';
import {
  databaseIds,
  trendsOnDatabase,
} from '../domains/trends/__testUtils__/trendsOnDatabase';
import { ForecasterCalibration } from '../domains/trends/ForecasterCalibration';
import { MigratedDatabases } from '../platform/__testUtils__/MigratedDatabases';
import { forecasterRegistration } from './forecasterRegistration';
import { FORECASTER_NAME, ForecasterModel } from './ForecasterModel';

jest.setTimeout(120_000);

const { signal } = new AbortController();
const databases = MigratedDatabases.create({ ids: databaseIds });
const MODEL = `/models/built-in/${FORECASTER_NAME}`;
const rise = (by: number) =>
  Array.from({ length: 40 }, (_, month) => 0.1 + by * month);
const batchOf = (by: number) =>
  demoBatch(Array.from({ length: 5 }, () => ({ a: rise(by), b: rise(0) })));

const triedOn = (signals: SignalsService) =>
  new ForecasterCalibration(signals, new InlineAnalysisRunner()).calibrate(
    signal,
  );

describe.each(databases.eachSupportedId())('the forecaster on %s', id => {
  async function start() {
    const { knex, signals } = await trendsOnDatabase(databases, id);
    const { models, api, clock } = await startModels(knex);
    const queue = { waiting: 0, claimed: 0, failed: 0, analysed: 0 };
    const replica = (calibrate = () => triedOn(signals)) =>
      new ForecasterModel({
        trends: {
          calibrate,
          queueState: async () => ({ ...queue, lastFinishedAt: null }),
        },
        builtIn: models.builtIn,
        lists: models.lists,
        clock,
        logger: mockServices.logger.mock(),
      });
    const versions = async (): Promise<string[]> => {
      const { status, body } = await api.get(`${MODEL}/versions`);
      if (status === 404) return [];
      return body.items.map((one: { version: string }) => one.version);
    };
    return { models, signals, api, clock, queue, replica, versions };
  }

  it('is no model before there is anything to try it on', async () => {
    const { replica, versions, queue, signals } = await start();
    await replica().registerIfDue(signal);
    expect(await versions()).toEqual([]);
    await signals.ingest('demo', batchOf(0.001));
    queue.waiting = 1;
    await replica().registerIfDue(signal);
    expect(await versions()).toEqual([]);
  });

  it('is a version with figures over all and by signal, the data they are of, and a card', async () => {
    const { replica, signals, api } = await start();
    await signals.ingest('demo', batchOf(0.001));
    await replica().registerIfDue(signal);
    const { body } = await api.get(`${MODEL}/versions/${TREND_ENGINE_VERSION}`);
    expect(body).toMatchObject({
      status: 'ready',
      createdBy: 'system:default/almanac',
      description: expect.stringMatching(
        /tried on 5 series of 1 signals\. It errs less than repeating the last value: 0\.\d\d /,
      ),
      aliases: ['current'],
      datasets: [
        {
          role: 'evaluation',
          digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
        },
      ],
    });
    const coverage = body.metrics.filter(
      ({ name }: { name: string }) => name === 'coverage_95',
    );
    expect(coverage).toMatchObject([
      { slice: null, value: expect.any(Number), level: 0.95 },
      { slice: 'Support', value: expect.any(Number) },
    ]);
    const card = await api.get(`${MODEL}/card`);
    expect(card.body.faults).toEqual([]);
    expect(card.body.card).toMatchObject({
      details: { name: { value: 'Trend forecaster' } },
      intendedUse: { uses: { kind: 'known' } },
      outOfScopeUse: { uses: { kind: 'known' } },
      caveats: { limitations: { kind: 'known' } },
      quantitativeAnalyses: { results: { kind: 'known' } },
    });
  });

  it('is tried again after a month, where the data is another', async () => {
    const { replica, signals, clock, versions } = await start();
    await signals.ingest('demo', batchOf(0.001));
    await replica().registerIfDue(signal);
    const tried = jest.fn<Promise<Calibration>, []>();
    await replica(tried).registerIfDue(signal);
    expect(tried).not.toHaveBeenCalled();
    clock.at = '2026-02-01T00:00:00.000Z';
    await replica().registerIfDue(signal);
    expect(await versions()).toEqual([TREND_ENGINE_VERSION]);
    await signals.ingest('demo', batchOf(0.002));
    await replica().registerIfDue(signal);
    expect(await versions()).toEqual([
      `${TREND_ENGINE_VERSION}+2026-02-01`,
      TREND_ENGINE_VERSION,
    ]);
  });

  it('is tried again where an engine is in use again that another one had followed', async () => {
    const { models, replica, signals, api, clock, versions } = await start();
    await signals.ingest('demo', batchOf(0.001));
    await replica().registerIfDue(signal);
    clock.at = '2026-02-01T00:00:00.000Z';
    await models.builtIn.registerVersion(
      FORECASTER_NAME,
      forecasterRegistration(await triedOn(signals), '99.0.0'),
      'system:default/almanac',
    );
    await replica().registerIfDue(signal);
    await replica().registerIfDue(signal);
    const again = `${TREND_ENGINE_VERSION}+2026-02-01`;
    expect((await versions()).sort()).toEqual(
      [TREND_ENGINE_VERSION, again, '99.0.0'].sort(),
    );
    const { body } = await api.get(
      `${MODEL}/versions/${encodeURIComponent(again)}`,
    );
    expect(body.aliases).toEqual(['current']);
  });

  it('is not tried time and again where that brings nothing new', async () => {
    const { replica, signals, clock } = await start();
    await signals.ingest('demo', batchOf(0.001));
    await replica().registerIfDue(signal);
    clock.at = '2026-02-01T00:00:00.000Z';
    let tries = 0;
    const later = replica(async () => {
      tries += 1;
      return triedOn(signals);
    });
    for (let minute = 0; minute < 5; minute++)
      await later.registerIfDue(signal);
    expect(tries).toBe(1);
    clock.at = '2026-02-02T00:00:00.000Z';
    await later.registerIfDue(signal);
    expect(tries).toBe(2);
  });

  it('is registered once by two replicas, whichever saw less of the data', async () => {
    const { replica, signals, versions } = await start();
    await signals.ingest('demo', batchOf(0.001));
    await Promise.all([
      replica().registerIfDue(signal),
      replica().registerIfDue(signal),
    ]);
    expect(await versions()).toEqual([TREND_ENGINE_VERSION]);
  });
});
