import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { databaseIds } from '../../signals/__testUtils__/signalsOnDatabase';
import { createTestApi } from '../../../platform/__testUtils__/createTestApi';
import { DatabaseBucketStore } from '../buckets/DatabaseBucketStore';
import type { AlertHistory } from '../evaluation/AlertWatch';
import { SloEvaluator } from '../evaluation/SloEvaluator';
import { DatabaseSeriesStore } from '../series/DatabaseSeriesStore';
import { SliSources } from '../series/SliSources';
import { MigratedDatabases } from '../../../platform/__testUtils__/MigratedDatabases';
import { createSloReports } from './createSloReports';
import { reportPageQuery } from './DatabaseReportsStore';
import { november, reportsOnDatabase } from './__testUtils__/reportsOnDatabase';

jest.setTimeout(120_000);

const databases = MigratedDatabases.create({ ids: databaseIds });

describe.each(databases.eachSupportedId())('kept reports on %s', id => {
  async function portal() {
    const on = await reportsOnDatabase(databases, id);
    await on.define('checkout');
    await on.endNovember();
    return on;
  }

  it('are a CSV with a line for each objective', async () => {
    const { api, freeze } = await portal();
    const report = await freeze();
    const answer = await api.get(`/slo-reports/${report.id}/csv`);
    expect(answer.headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8; header=present',
      'content-disposition': `attachment; filename="slo-report-2026-11-${report.id.slice(
        0,
        8,
      )}.csv"`,
    });
    const [head, line, end] = answer.text.split('\r\n');
    const columns = head.split(',');
    const fields = line.split(',');
    const valueOf = (name: string) => fields[columns.indexOf(name)];
    expect(end).toBe('');
    expect(valueOf('SLO')).toBe('checkout');
    expect(valueOf('bad (units)')).toBe('1440');
    expect(valueOf('total (units)')).toBe('864000');
    expect(valueOf('verdict')).toBe('missed');
    expect(valueOf('own window exhausted (min)')).toBe('30120');
    expect(valueOf('report digest')).toBe(report.digest);
  });

  it('are a tagged PDF with a title, which is sent once', async () => {
    const { api, freeze } = await portal();
    const { id: reportId } = await freeze({ title: 'Größe =1+1' });
    const path = `/slo-reports/${reportId}/pdf`;
    const { headers, body } = await api.get(path);
    expect(headers['content-type']).toBe('application/pdf');
    const text = body.toString('latin1');
    expect(text.slice(0, 8)).toBe('%PDF-1.7');
    expect(text).toMatch(/\/Marked true/);
    expect(text).toMatch(/\/Lang \(en\)/);
    expect(text).toMatch(/\/DisplayDocTitle true/);
    const again = await api.get(path, { 'If-None-Match': headers.etag });
    expect(again.status).toBe(304);
  });

  it('keep names that the font of the PDF cannot set, for readers and in the CSV', async () => {
    const { api, freeze } = await portal();
    const title = '支払い';
    const { id: reportId } = await freeze({ title });
    const { body } = await api.get(`/slo-reports/${reportId}/pdf`);
    // ISO 32000-1, 7.9.2.2: text beyond Latin is UTF-16 with a byte order mark.
    const written = Buffer.from(`\ufeff${title}`, 'utf16le').swap16();
    expect(body.toString('latin1')).toContain('/ActualText');
    expect(body.includes(written)).toBe(true);
  });

  it('name alerts that fired, cut to the period', async () => {
    const { knex, source, now } = await portal();
    const alerts: Pick<AlertHistory, 'spansOf'> = {
      spansOf: async slo => [
        {
          ...{ id: `alert:${slo}`, title: 'Page', kind: 'alert' },
          startSeconds: november(10, 1),
          endSeconds: november(40),
        },
      ],
    };
    const buckets = new DatabaseBucketStore(knex);
    const series = new DatabaseSeriesStore(knex);
    const clock = { now: () => new Date(now() * 1_000) };
    const { routes } = createSloReports({
      database: knex,
      ...{ buckets, clock },
      evaluator: new SloEvaluator({ buckets, series, clock }),
      known: { list: async () => [] },
      sources: new SliSources([source]),
      services: {
        refresh: async () => {},
        factsOf: () => ({ entityRef: null, owner: null, system: null }),
        dependenciesOf: () => [],
      },
      signals: { listEntityMarkers: async () => [] },
      alerts,
    });
    const { body } = await createTestApi(routes).post('/slo-reports', {
      period: { kind: 'month', of: '2026-11' },
      timeZone: 'UTC',
      scope: {},
    });
    const [slo] = body.slos;
    expect(slo.alerts).toMatchObject({
      fired: 1,
      latest: [{ id: 'alert:checkout', end: '2026-12-01T00:00:00.000Z' }],
    });
    // 120 were bad before it fired, the rest since then: the ledger adds up.
    expect(slo.objectives[0].ledger).toMatchObject([
      { badUnits: 1_320, markers: [{ id: 'alert:checkout' }] },
      { badUnits: 120, markers: [] },
    ]);
  });

  it('are listed, the newest first, by what they are of', async () => {
    const { api, freeze, wait } = await portal();
    const made: string[] = [];
    for (const scope of [{}, { service: 'checkout' }, {}]) {
      wait(1);
      made.unshift((await freeze({ scope })).id);
    }
    const seen: string[] = [];
    let cursor = '';
    do {
      const { body } = await api.get(`/slo-reports?limit=1${cursor}`);
      seen.push(...body.items.map((one: { id: string }) => one.id));
      cursor = body.nextCursor && `&cursor=${body.nextCursor}`;
    } while (cursor);
    expect(seen).toEqual(made);
    const { body } = await api.get('/slo-reports?service=checkout&of=2026-11');
    expect(body.items).toMatchObject([
      { id: made[1], scope: { service: 'checkout' } },
    ]);
    expect((await api.get('/slo-reports?of=2026-10')).body.items).toEqual([]);
  });

  it('are deleted by who may write, and are unknown then', async () => {
    const { api, freeze } = await portal();
    const { id: reportId, title } = await freeze();
    const deleted = await api.delete(`/slo-reports/${reportId}`);
    expect(deleted.body).toMatchObject({ id: reportId, title });
    for (const part of ['', '/csv', '/pdf', '/verification']) {
      const { status, body } = await api.get(`/slo-reports/${reportId}${part}`);
      expect({ status, type: body.type }).toEqual({
        status: 404,
        type: '/api/insights/v1/problems/unknown-slo-report',
      });
    }
  });

  it('need credentials for their files, too', async () => {
    const { freeze, api } = await portal();
    const { id: reportId } = await freeze();
    expect((await api.get(`/slo-reports/${reportId}/csv`)).status).toBe(200);
    const stranger = createTestApi({} as never, {
      httpAuth: mockServices.httpAuth({
        defaultCredentials: mockCredentials.none(),
      }),
    });
    const { status } = await stranger.get(`/slo-reports/${reportId}/csv`);
    expect(status).toBe(401);
  });

  it('are read from an index, without a sort', async () => {
    const { knex, freeze } = await portal();
    await freeze();
    const row = await knex('slo_reports').first();
    const rows = Array.from({ length: 6_000 }, (_, n) => ({
      ...row,
      ...{ id: `report-${n}`, content: '{}' },
      owner: `group:default/g${n % 10}`,
      period_of: `20${10 + (n % 10)}-01`,
      created_at: new Date(n * 1_000).toISOString(),
    }));
    await knex.batchInsert('slo_reports', rows, 100);
    const isPostgres = id === 'POSTGRES_15';
    if (isPostgres) await knex.raw('analyze');
    const explain = isPostgres ? 'explain' : 'explain query plan';
    const after = { createdAt: new Date(2e6).toISOString(), id: 'report-7' };
    const pages = [
      [{ limit: 20, after }, 'order_index'],
      [{ limit: 20, owner: 'group:default/g7', after }, 'owner_index'],
      [{ limit: 20, of: '2017-01', after }, 'period_index'],
    ] as const;
    for (const [page, index] of pages) {
      const query = reportPageQuery(knex, page).toQuery();
      const plan = JSON.stringify(await knex.raw(`${explain} ${query}`));
      expect(plan).toContain(`slo_reports_${index}`);
      expect(plan).not.toMatch(/TEMP B-TREE|"Sort|-> {2}Sort/);
    }
  });
});
