import { databaseIds } from '../../signals/__testUtils__/signalsOnDatabase';
import { SERVICES } from '../__testUtils__/services';
import { digestOfContent } from '../model/report/digestOfContent';
import { MigratedDatabases } from '../../../platform/__testUtils__/MigratedDatabases';
import { createSloReports } from './createSloReports';
import { createTestApi } from '../../../platform/__testUtils__/createTestApi';
import { DatabaseBucketStore } from '../buckets/DatabaseBucketStore';
import { SloEvaluator } from '../evaluation/SloEvaluator';
import { DatabaseSeriesStore } from '../series/DatabaseSeriesStore';
import { SliSources } from '../series/SliSources';
import {
  NOVEMBER,
  november,
  reportsOnDatabase,
} from './__testUtils__/reportsOnDatabase';

jest.setTimeout(120_000);

const databases = MigratedDatabases.create({ ids: databaseIds });

const PAYMENTS = 'component:default/payments';

/** An incident at a dependency for as long as budget burnt. */
const INCIDENT = {
  ...{
    source: 'pager',
    id: '7',
    title: 'Cards refused',
    kind: 'incident' as const,
  },
  at: new Date(november(10) * 1_000).toISOString(),
  endsAt: new Date(november(10, 12) * 1_000).toISOString(),
  entityRef: PAYMENTS,
};

describe.each(databases.eachSupportedId())('what reports name on %s', id => {
  async function portal() {
    const on = await reportsOnDatabase(databases, id);
    const { knex, source, now } = on;
    await on.define('checkout');
    await on.endNovember();
    const buckets = new DatabaseBucketStore(knex);
    const series = new DatabaseSeriesStore(knex);
    const clock = { now: () => new Date(now() * 1_000) };
    const { routes } = createSloReports({
      database: knex,
      ...{ buckets, clock },
      evaluator: new SloEvaluator({ buckets, series, clock }),
      known: { list: async () => [] },
      sources: new SliSources([source]),
      services: { ...SERVICES, dependenciesOf: () => [PAYMENTS] },
      signals: {
        listEntityMarkers: async ({ entityRefs }) =>
          entityRefs.includes(PAYMENTS) ? [INCIDENT] : [],
      },
      titles: {
        of: async refs =>
          new Map(refs.map(ref => [ref, `The ${ref.split('/')[1]}`])),
      },
    });
    const api = createTestApi(routes);
    const scope = { owner: 'group:default/checkout' };
    const { body } = await api.post('/slo-reports', { ...NOVEMBER, scope });
    const verified = async () =>
      (await api.get(`/slo-reports/${body.id}/verification`)).body;
    return { knex, report: body, verified };
  }

  it('is called as the catalog did when they were frozen', async () => {
    const { report } = await portal();
    expect(report.title).toBe('SLOs of The checkout, November 2026');
    expect(report.titles).toMatchObject({
      'group:default/checkout': 'The checkout',
      'system:default/shop': 'The shop',
      checkout: 'The checkout',
      [PAYMENTS]: 'The payments',
    });
  });

  it('is what happened at dependencies where nothing did at the service', async () => {
    const { report, verified } = await portal();
    expect(report.slos[0].objectives[0].ledger).toMatchObject([
      {
        markers: [],
        atDependencies: [{ title: 'Cards refused', dependency: PAYMENTS }],
        badUnits: 1_440,
      },
    ]);
    expect(await verified()).toMatchObject({ isIntact: true, isSame: true });
  });

  it('was less in the first ones, which still come out the same', async () => {
    const { knex, report, verified } = await portal();
    const row = await knex('slo_reports').first('content');
    const { format, titles, ...first } = JSON.parse(row.content);
    expect(format).toBe(2);
    expect(titles).toBeDefined();
    for (const line of first.slos[0].objectives[0].ledger)
      delete line.atDependencies;
    await knex('slo_reports')
      .where({ id: report.id })
      .update({
        content: JSON.stringify(first),
        digest: digestOfContent(first),
      });
    expect(await verified()).toMatchObject({ isIntact: true, isSame: true });
  });
});
