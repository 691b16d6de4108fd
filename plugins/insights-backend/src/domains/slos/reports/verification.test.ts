import { databaseIds } from '../../signals/__testUtils__/signalsOnDatabase';
import { DatabaseBucketStore } from '../buckets/DatabaseBucketStore';
import { MigratedDatabases } from '../../../platform/__testUtils__/MigratedDatabases';
import { november, reportsOnDatabase } from './__testUtils__/reportsOnDatabase';

jest.setTimeout(120_000);

const databases = MigratedDatabases.create({ ids: databaseIds });
const DAY = 86_400;

describe.each(databases.eachSupportedId())('a verified report on %s', id => {
  async function frozen() {
    const on = await reportsOnDatabase(databases, id);
    await on.define('checkout');
    await on.endNovember();
    return { ...on, report: await on.freeze() };
  }

  it('comes out the same', async () => {
    const { report, verify, api } = await frozen();
    expect(await verify(report)).toMatchObject({
      ...{ reportId: report.id, digest: report.digest },
      ...{ isIntact: true, isSame: true, differences: [], coarser: 0 },
    });
    const { body } = await api.get(`/slo-reports/${report.id}`);
    expect(body).toEqual(report);
  });

  it('names what late counts change', async () => {
    const { report, verify, knex, now, api } = await frozen();
    const { series } = (await api.get('/slos/checkout')).body;
    const late = {
      ...{ startSeconds: november(30, 23), stepSeconds: 300 },
      good: Float64Array.of(50),
      total: Float64Array.of(150),
    };
    await new DatabaseBucketStore(knex).keep(
      [{ seriesId: series[0].id, buckets: late }],
      now(),
    );
    const { isIntact, isSame, differences } = await verify(report);
    expect({ isIntact, isSame }).toEqual({ isIntact: true, isSame: false });
    expect(differences).toContainEqual({
      ...{ slo: 'checkout', objective: 0, figure: 'bad units' },
      ...{ was: 1_440, is: 1_540, cause: 'lateData' },
    });
    expect(differences).toContainEqual({
      ...{ slo: 'checkout', objective: 0, figure: 'units' },
      ...{ was: 864_000, is: 864_050, cause: 'lateData' },
    });
  });

  it('stays the same where hours take the place of five minutes', async () => {
    const { report, verify, wait } = await frozen();
    wait(4 * DAY);
    expect(await verify(report)).toMatchObject({ isSame: true, coarser: 0 });
  });

  it('says that only days are left, which exhaustion is seen less well by', async () => {
    const { report, verify, wait } = await frozen();
    wait(140 * DAY);
    const { differences, coarser } = await verify(report);
    expect(coarser).toBe(1);
    expect(differences.map(({ figure }) => figure)).toEqual([
      'minutes exhausted',
    ]);
    expect(differences[0].cause).toBe('coarserBuckets');
  });

  it('says that counts were forgotten', async () => {
    const { report, verify, knex } = await frozen();
    await knex('slo_bucket_chunks').delete();
    const { differences } = await verify(report);
    expect(differences).toContainEqual(
      expect.objectContaining({
        ...{ figure: 'verdict', was: 'missed', is: 'undecided' },
        cause: 'forgottenCounts',
      }),
    );
  });

  it('is seen not to be intact where somebody changed what is kept', async () => {
    const { report, verify, knex } = await frozen();
    const { content } = await knex('slo_reports').first('content');
    await knex('slo_reports').update({
      content: content.replaceAll('"badUnits":1440', '"badUnits":14'),
    });
    const { isIntact, isSame, differences } = await verify(report);
    expect({ isIntact, isSame }).toEqual({ isIntact: false, isSame: false });
    expect(differences[0]).toMatchObject({ was: 14, is: 1_440 });
  });
});
