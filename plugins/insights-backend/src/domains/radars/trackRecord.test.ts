import { databaseIds } from '../trends/__testUtils__/trendsOnDatabase';
import { demoBatch, runs } from '../trends/__testUtils__/demoSignal';
import { MigratedDatabases } from '../../platform/__testUtils__/MigratedDatabases';
import { DEMO_RADAR } from './__testUtils__/radarSamples';
import { radarsOnDatabase } from './__testUtils__/radarsOnDatabase';

jest.setTimeout(60_000);

const databases = MigratedDatabases.create({ ids: databaseIds });
const yaml = `${DEMO_RADAR}truth: { ring: wait, milestone: Used by all }\n`;

/** Sixty months until December 2024: up to 0.9, 0.5 and 0.1 in March 2024. */
const topics = [0.45, 0.25, 0.05].map(value => {
  const values = runs([0.05, 50], [value, 10]);
  return { a: values, b: values };
});

describe.each(databases.eachSupportedId())('the track record on %s', id => {
  it('judges past suggestions by what the topics had a year later, decided or suggested, and by what is known of them', async () => {
    const { signals, sweepOf, replica } = await radarsOnDatabase(databases, id);
    const { api, refresh } = await replica([{ file: 'demo.yaml', yaml }]);
    const empty = await api.get('/radars/demo/track-record');
    expect(empty.body).toMatchObject({
      ...{ days: [], judgedCount: 0, stood: null, truth: null },
    });
    await signals.ingest('demo', {
      ...demoBatch(topics),
      markers: [
        {
          id: 'used',
          at: '2023-12-20T00:00:00.000Z',
          kind: 'milestone',
          title: 'Used by all',
          topicId: 'demo:t0',
        },
      ],
    });
    await sweepOf('one').drain();
    await refresh();
    const { body } = await api.get('/radars/demo/track-record');
    // In December of 2020 to 2023 all three were to wait; a year after the last of them two had moved in.
    expect(body).toMatchObject({
      days: ['2020-12-01', '2021-12-01', '2022-12-01', '2023-12-01'],
      judgedCount: 12,
      stood: 10 / 12,
      rings: [
        { ring: 'use', suggested: 0, had: 1, precision: null, recall: 0 },
        { ring: 'try', suggested: 0, had: 1, precision: null, recall: 0 },
        {
          ...{ ring: 'wait', suggested: 12, had: 10, both: 10 },
          ...{ precision: 10 / 12, recall: 1 },
        },
      ],
      truth: {
        ...{ ring: 'wait', milestone: 'Used by all' },
        ...{ suggested: 12, reached: 1, both: 1, precision: 1 / 12, recall: 1 },
      },
    });
    // The suggestions that are held against the milestone are those of the table.
    expect(body.truth.suggested).toBe(body.rings[2].suggested);
    // 4/5, 7/8 and 10/11 are said of the three years that follow the first.
    expect(
      body.calibration.bins.map(({ count }: { count: number }) => count),
    ).toEqual([6, 3]);
    expect((await api.get('/radars/nobody/track-record')).status).toBe(404);
  });
});
