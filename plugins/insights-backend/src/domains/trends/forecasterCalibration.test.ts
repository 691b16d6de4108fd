import { MigratedDatabases } from '../../platform/__testUtils__/MigratedDatabases';
import { DEMO_SIGNAL, demoBatch } from './__testUtils__/demoSignal';
import { InlineAnalysisRunner } from './__testUtils__/InlineAnalysisRunner';
import {
  databaseIds,
  trendsOnDatabase,
} from './__testUtils__/trendsOnDatabase';
import { ForecasterCalibration } from './ForecasterCalibration';
import { TREND_ENGINE_VERSION } from './model/TrendAnalysis';

jest.setTimeout(60_000);

const { signal } = new AbortController();
const databases = MigratedDatabases.create({ ids: databaseIds });
const rise = (by: number) =>
  Array.from({ length: 40 }, (_, month) => 0.1 + by * month);

describe.each(databases.eachSupportedId())('calibration on %s', id => {
  async function start() {
    const { signals } = await trendsOnDatabase(databases, id);
    return {
      signals,
      calibration: new ForecasterCalibration(
        signals,
        new InlineAnalysisRunner(),
      ),
    };
  }

  it('of nothing collected is of no series', async () => {
    const { calibration } = await start();
    expect(await calibration.calibrate(signal)).toMatchObject({
      series: 0,
      signals: [],
      figures: [],
    });
  });

  it('tries the series that are long enough, by signal and over all', async () => {
    const { signals, calibration } = await start();
    await signals.ingest(
      'demo',
      demoBatch([
        { a: rise(0.001), b: rise(0.002) },
        { a: rise(0.003), b: rise(0.001) },
        { a: [0.1, 0.2], b: [0.1, 0.2] },
      ]),
    );
    const found = await calibration.calibrate(signal);
    expect(found).toMatchObject({
      engineVersion: TREND_ENGINE_VERSION,
      dataDigest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
      series: 2,
      signals: [
        {
          ...{ signalId: DEMO_SIGNAL, title: 'Support', step: 'month' },
          ...{ heldOutPeriods: 6, series: 2, values: 36 },
        },
      ],
    });
    expect(found.figures).toEqual(found.signals[0].figures);
    expect(await calibration.calibrate(signal)).toEqual(found);
  });

  it('has another digest where the data is another', async () => {
    const { signals, calibration } = await start();
    await signals.ingest('demo', demoBatch([{ a: rise(0.001), b: rise(0) }]));
    const before = await calibration.calibrate(signal);
    await signals.ingest('demo', demoBatch([{ a: rise(0.002), b: rise(0) }]));
    const after = await calibration.calibrate(signal);
    expect(after.dataDigest).not.toBe(before.dataDigest);
  });
});
