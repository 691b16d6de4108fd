import type { CollectedModelVersion } from '@almanac/backstage-plugin-insights-node';
import { measuredText } from '../model/record/measuredText';
import { MigratedDatabases } from '../../../platform/__testUtils__/MigratedDatabases';
import { startIngest } from './__testUtils__/startIngest';

jest.setTimeout(60_000);

const databases = MigratedDatabases.create({
  ids: ['SQLITE_3', 'POSTGRES_15'],
});

const version = (
  name: string,
  given: Partial<CollectedModelVersion> = {},
): CollectedModelVersion => ({
  ...{ model: 'demand', version: name, status: 'ready', ...given },
});

describe.each(databases.eachSupportedId())(
  'what was measured of versions on %s',
  id => {
    it('is that of their records, and follows them', async () => {
      const { keep, database } = await startIngest(await databases.init(id));
      const measured = async () =>
        Object.fromEntries(
          (await database('model_version_metrics')).map(row => [
            ...[row.version, row.measured],
          ]),
        );
      const metrics = [
        { name: 'mae', value: 12.5, dataset: 'held-out' },
        // A character that PostgreSQL takes into no JSON that it reads.
        { name: 'r\0', value: Number.NaN },
      ];
      const datasets = [{ name: 'held-out', role: 'evaluation' as const }];
      await keep({
        ...{ pass: '1', models: [{ name: 'demand' }] },
        versions: [version('1', { metrics, datasets }), version('2')],
      });
      const first = await measured();
      expect(Object.keys(first).sort()).toEqual(['1', '2']);
      expect(JSON.parse(first['1'])).toEqual({
        metrics: [metrics[0], { ...metrics[1], value: 'NaN' }],
        datasets,
      });
      expect(JSON.parse(first['2'])).toEqual({ metrics: [] });
      await keep({
        ...{ pass: '2', models: [{ name: 'demand' }] },
        versions: [version('1', { metrics: [metrics[0]] })],
      });
      const rows = await database('model_versions');
      expect(await measured()).toEqual(
        Object.fromEntries(
          rows.map(row => [row.version, measuredText(row.record)]),
        ),
      );
    });
  },
);
