import { databaseIds } from '../trends/__testUtils__/trendsOnDatabase';
import { demoBatch, runs } from '../trends/__testUtils__/demoSignal';
import { MigratedDatabases } from '../../platform/__testUtils__/MigratedDatabases';
import { addPeriods } from '../trends';
import { DEMO_RADAR } from './__testUtils__/radarSamples';
import { radarsOnDatabase } from './__testUtils__/radarsOnDatabase';

jest.setTimeout(60_000);

const databases = MigratedDatabases.create({ ids: databaseIds });

const MONTHS = 48;
const yaml = DEMO_RADAR.replace('atLeast: 0.8', 'atLeast: 1000')
  .replace('{ atLeast: 0.4 }, ', '')
  .replace('atLeast: 0.2', 'atLeast: 20');

/** Repositories of two teams that never moved, and one more team of 30 each fourth month. */
function growingCoverage(): ReturnType<typeof demoBatch> {
  const {
    signals = [],
    series = [],
    topics,
  } = demoBatch([{ a: runs([50, MONTHS]), b: runs([40, MONTHS]) }]);
  const [signal] = signals;
  const late = [12, 16, 20, 24, 28, 32, 36, 40, 44].map(begins => ({
    ...series[0],
    member: { dimension: 'browser', id: `c${begins}`, title: `C ${begins}` },
    start: addPeriods('2020-01-01', 'month', begins),
    values: Float64Array.from(runs([30, MONTHS - begins])),
  }));
  return {
    signals: [{ ...signal, kind: 'count', unit: '{repository}' }],
    topics,
    series: [...series, ...late],
  };
}

describe.each(databases.eachSupportedId())('rings of counts on %s', id => {
  it('are suggested for the past by the rules of today: more members that report are no rise', async () => {
    const { signals, sweepOf, replica, store } = await radarsOnDatabase(
      databases,
      id,
    );
    await signals.ingest('demo', growingCoverage());
    await sweepOf('one').drain();
    const { api, refresh } = await replica([{ file: 'demo.yaml', yaml }]);
    await refresh();
    expect(await store.getBlip('demo', 'demo:t0')).toMatchObject({
      ...{ ring: 'wait', verdict: 'steady', movedAt: null },
      history: [{ at: '2020-01-01', ring: 'wait' }],
    });
    for (const asOf of ['2022-06-01', '2023-06-01', '2023-12-01']) {
      const { body } = await api.post('/radars/demo/what-if', { asOf });
      expect(body).toMatchObject({ asOf, items: [{ ring: 'wait' }] });
    }
  });
});
