import type { components } from '@almanac/backstage-plugin-insights-common';
import { databaseIds } from '../../../signals/__testUtils__/signalsOnDatabase';
import { digestOfContent } from '../../model/report/digestOfContent';
import {
  MONTHLY,
  NOVEMBER,
  reportsOnDatabase,
} from '../__testUtils__/reportsOnDatabase';
import { MigratedDatabases } from '../../../../platform/__testUtils__/MigratedDatabases';
import { settledQuery } from './DatabasePromiseHistory';

type Report = components['schemas']['SloReport'];

jest.setTimeout(120_000);

const databases = MigratedDatabases.create({ ids: databaseIds });

/** The outage of the fixture, as time that is agreed not to count. */
const OUTAGE =
  '[{ start: 2026-11-10T00:00:00Z, end: 2026-11-10T12:00:00Z, reason: Move of the data centre }]';

interface AgreementText {
  customer?: string;
  target?: number;
  exclusions?: string;
  window?: string;
  since?: string;
  slo?: string;
  cap?: string;
}

function agreementText(name: string, how: AgreementText = {}): string {
  const { target = 0.999, since = '2026-11-01', window = MONTHLY } = how;
  return `apiVersion: almanac.io/v1
kind: ServiceLevelAgreement
metadata: { name: ${name} }
spec:
  customer: ${how.customer ?? 'Northwind'}
  slo: ${how.slo ?? 'checkout'}
  target: ${target}
  since: ${since}
  timeWindow: [${window}]
  exclusions: ${how.exclusions ?? '[]'}
  credits:
    currency: EUR
    feePerPeriod: '1000.00'
    tiers: [{ below: ${target}, percent: 10 }, { below: 0.4, percent: 50 }]
    ${how.cap ?? ''}
`;
}

describe.each(databases.eachSupportedId())('promises in reports on %s', id => {
  /** `checkout` had 1,440 bad of 864,000 events: 99.833 %. The team aims at 99 %, so its own objective is met. */
  async function portal() {
    const on = await reportsOnDatabase(databases, id);
    await on.define('checkout', { target: 0.99 });
    const { api, freeze } = on;
    return {
      ...on,
      async agree(name: string, how?: AgreementText) {
        const made = await api.post('/slas', {
          text: agreementText(name, how),
        });
        if (made.status !== 201) throw new Error(made.text);
      },
      async change(name: string, how: AgreementText) {
        const { status } = await api.put(
          `/slas/${name}`,
          { text: agreementText(name, how) },
          { 'If-Match': '*' },
        );
        expect(status).toBe(200);
      },
      northwind: () => freeze({ scope: { customer: 'Northwind' } }),
    };
  }

  const periodsOf = (report: Report) =>
    report.promised?.agreements.flatMap(({ periods }) => periods) ?? [];

  it('are judged for a customer, not the objectives of the team', async () => {
    const { agree, endNovember, northwind } = await portal();
    await agree('gold');
    await endNovember();
    const report = await northwind();
    expect(report).toMatchObject({
      title: 'Agreements with Northwind, November 2026',
      judges: 'promises',
      counts: { slos: 0, objectives: 0, promises: 1, met: 0, missed: 1 },
      slos: [],
      promised: {
        counts: { agreements: 1, kept: 0, broken: 1, underWay: 0 },
        creditsDue: [{ amount: '100.00', currency: 'EUR' }],
      },
    });
    const [period] = periodsOf(report);
    expect(period).toMatchObject({
      verdict: 'broken',
      ...{ target: 0.999, units: 864_000, badUnits: 1_440, coverage: 1 },
      ...{ version: 1, settledAt: null },
      settlesAt: '2026-12-03T00:00:00.000Z',
      credit: { amount: '100.00', currency: 'EUR' },
      creditInWords:
        'Below 99.9 %: 10 % of the fee of EUR 1000.00 are EUR 100.00.',
    });
    expect(period.sli).toBeCloseTo(1 - 1_440 / 864_000, 12);
    expect(report.notes.join(' ')).toContain('still change by late counts');
  });

  it('say what the page of the agreement says', async () => {
    const { agree, endNovember, northwind, api } = await portal();
    await agree('gold', { exclusions: OUTAGE });
    await endNovember();
    const [period] = periodsOf(await northwind());
    const { body } = await api.get('/slas/gold/standing');
    const own = body.periods.find(
      ({ start }: { start: string }) => start === period.start,
    );
    for (const key of ['state', 'sli', 'units', 'credit', 'stateInWords']) {
      expect({ [key]: period[key as 'sli'] }).toEqual({ [key]: own[key] });
    }
    expect(period).toMatchObject({
      verdict: 'kept',
      excludedSeconds: 12 * 3_600,
      exclusions: [{ reason: 'Move of the data centre' }],
      creditInWords: 'It falls below no tier: nothing is due.',
    });
  });

  it('are told as they were settled, whatever was changed since', async () => {
    const { agree, change, endNovember, northwind, wait, round, verify } =
      await portal();
    await agree('gold');
    await endNovember();
    wait(2 * 86_400);
    await round();
    await change('gold', { exclusions: OUTAGE, target: 0.9 });
    await round();
    const report = await northwind();
    const [period] = periodsOf(report);
    expect(period).toMatchObject({
      ...{ verdict: 'broken', target: 0.999, exclusions: [] },
      settledAt: '2026-12-03T01:00:00.000Z',
    });
    expect(period.working.computedAt).toBe(period.settledAt);
    expect(await verify(report)).toMatchObject({
      ...{ isIntact: true, isSame: true, differences: [] },
    });
  });

  it('come out the same, until what was provisional is settled otherwise', async () => {
    const { agree, change, endNovember, northwind, wait, round, verify } =
      await portal();
    await agree('gold');
    await endNovember();
    const report = await northwind();
    expect((await northwind()).digest).toBe(report.digest);
    expect(await verify(report)).toMatchObject({ isSame: true });
    await change('gold', { exclusions: OUTAGE });
    // The report names the exclusions that it went by.
    expect(await verify(report)).toMatchObject({ isSame: true });
    wait(2 * 86_400);
    await round();
    const { isIntact, differences } = await verify(report);
    expect(isIntact).toBe(true);
    expect(differences).toContainEqual({
      ...{ slo: 'checkout', objective: null, agreement: 'gold' },
      figure: 'verdict, 2026-11-01T00:00:00.000Z to 2026-12-01T00:00:00.000Z',
      ...{ was: 'broken', is: 'kept', cause: 'settled' },
    });
  });

  it('have the periods whose last day is of the month, in the zone of the agreement', async () => {
    const { agree, endNovember, northwind } = await portal();
    await agree('weekly', {
      window:
        "{ duration: 1w, calendar: { startTime: '2026-01-05 00:00:00', timeZone: UTC } }",
    });
    await agree('west', {
      window:
        "{ duration: 1M, calendar: { startTime: '2026-01-01 00:00:00', timeZone: America/New_York } }",
    });
    await agree('yearly', {
      window:
        "{ duration: 1Y, calendar: { startTime: '2026-01-01 00:00:00', timeZone: UTC } }",
    });
    await endNovember();
    const { promised } = await northwind();
    const [weekly, west, yearly] = promised?.agreements ?? [];
    // The Sundays of November 2026; the promise begins on the first of them.
    expect(weekly.periods.map(({ end }) => end.slice(0, 10))).toEqual(
      ['02', '09', '16', '23', '30'].map(day => `2026-11-${day}`),
    );
    // It ends at 05:00 UTC on the first of December, four hours after the report is frozen.
    // Nothing to come can mend it.
    expect(west.periods).toMatchObject([
      {
        ...{ verdict: 'broken', isOver: false },
        countedUntil: '2026-12-01T00:00:00.000Z',
      },
    ]);
    expect(west.periods[0].creditInWords).toBeNull();
    expect(yearly).toMatchObject({
      periods: [],
      note: 'No period of it ends in November 2026; the one under way then ends on 31 Dec 2026.',
    });
    expect(promised?.counts).toMatchObject({
      ...{ agreements: 3, broken: 2, underWay: 0 },
    });
  });

  it('of a rolling window are judged by that which ends with the report', async () => {
    const { agree, endNovember, northwind } = await portal();
    await agree('rolling', { window: '{ duration: 7d, isRolling: true }' });
    await endNovember();
    const report = await northwind();
    expect(periodsOf(report)).toMatchObject([
      {
        ...{ verdict: 'kept', badUnits: 0, isOver: false },
        start: '2026-11-24T00:00:00.000Z',
        countedUntil: '2026-12-01T00:00:00.000Z',
      },
    ]);
    expect(report.promised?.creditsDue).toEqual([]);
  });

  it('are told beside the objectives of a team, at its services alone', async () => {
    const { agree, define, endNovember, freeze } = await portal();
    await define('search', { service: 'search' });
    await agree('gold');
    await agree('other', { slo: 'search', customer: 'Contoso' });
    await endNovember();
    const report = await freeze({ scope: { service: 'checkout' } });
    expect(report).toMatchObject({
      judges: 'objectives',
      counts: { objectives: 1, met: 1 },
      promised: { counts: { agreements: 1, broken: 1 } },
    });
    expect(report.promised?.agreements[0].id).toBe('gold');
    const { promised } = await freeze();
    expect(promised?.agreements.map(({ id: of }) => of)).toEqual([
      'other',
      'gold',
    ]);
  });

  it('are of the customer and of the rest of the scope', async () => {
    const { agree, define, endNovember, freeze } = await portal();
    await define('search', { service: 'search' });
    await agree('gold');
    await agree('find', { slo: 'search' });
    await endNovember();
    const idsIn = async (scope: object) => {
      const all = { customer: 'Northwind', ...scope };
      const { promised } = await freeze({ scope: all });
      return promised?.agreements.map(({ id: of }) => of);
    };
    expect(await idsIn({})).toEqual(['find', 'gold']);
    expect(await idsIn({ service: 'search' })).toEqual(['find']);
    expect(await idsIn({ slos: ['checkout'] })).toEqual(['gold']);
  });

  it('go by the terms that held when the period ended, with a cap', async () => {
    const { agree, change, endNovember, northwind, wait, round } =
      await portal();
    await agree('gold', { target: 0.9999 });
    wait(86_400);
    await change('gold', { cap: 'capPercent: 5' });
    await endNovember();
    wait(86_400);
    await change('gold', { target: 0.5 });
    await round();
    const { promised } = await northwind();
    const [{ versions, periods }] = promised?.agreements ?? [];
    expect(versions.map(({ version }) => version)).toEqual([1, 2]);
    expect(periods).toMatchObject([
      {
        ...{ version: 2, target: 0.999 },
        credit: { amount: '50.00' },
        creditInWords:
          'Below 99.9 %: 10 %, at most 5 %, of the fee of EUR 1000.00 are EUR 50.00.',
      },
    ]);
  });

  it('are undecided where their SLO is not there', async () => {
    const { agree, endNovember, northwind } = await portal();
    await agree('lost', { slo: 'nowhere' });
    await endNovember();
    const { counts, promised } = await northwind();
    expect(counts).toMatchObject({ met: 0, missed: 0, undecided: 1 });
    expect(promised?.agreements[0]).toMatchObject({
      ...{ periods: [], unjudged: 1, sloTitle: null },
      note: expect.stringContaining('no objective 0 of an SLO "nowhere"'),
    });
  });

  it('are lines of the CSV, and set in the PDF', async () => {
    const { agree, endNovember, freeze, api } = await portal();
    await agree('gold', { exclusions: OUTAGE });
    await agree('silver');
    await endNovember();
    const report = await freeze();
    const { text } = await api.get(`/slo-reports/${report.id}/csv`);
    const [head, ...lines] = text.trimEnd().split('\r\n');
    const columns = head.split(',');
    const valuesOf = (name: string) =>
      lines.map((line: string) => line.split(',')[columns.indexOf(name)]);
    expect(valuesOf('record')).toEqual(['promise', 'promise', 'objective']);
    expect(valuesOf('agreement')).toEqual(['gold', 'silver', '']);
    expect(valuesOf('verdict')).toEqual(['kept', 'broken', 'met']);
    expect(valuesOf('excluded (s)')).toEqual(['43200', '0', '']);
    expect(valuesOf('excluded for')[0]).toBe('Move of the data centre');
    expect(valuesOf('credit due (amount)')).toEqual(['0.00', '100.00', '']);
    expect(valuesOf('report digest')).toEqual(Array(3).fill(report.digest));
    const pdf = await api.get(`/slo-reports/${report.id}/pdf`);
    const again = await api.get(`/slo-reports/${report.id}/pdf`);
    expect(pdf.status).toBe(200);
    expect(pdf.body.equals(again.body)).toBe(true);
  });

  it('have a line of the CSV, too, where there is no period, so that the lines add up', async () => {
    const { agree, endNovember, northwind, api } = await portal();
    await agree('lost', { slo: 'nowhere' });
    await agree('yearly', {
      window:
        "{ duration: 1Y, calendar: { startTime: '2026-01-01 00:00:00', timeZone: UTC } }",
    });
    await endNovember();
    const { id: reportId } = await northwind();
    const { text } = await api.get(`/slo-reports/${reportId}/csv`);
    const [head, lost, yearly, ...rest] = text.trimEnd().split('\r\n');
    const columns = head.split(',');
    const valueOf = (line: string, name: string) =>
      line.split(',')[columns.indexOf(name)];
    expect(rest).toEqual([]);
    expect(valueOf(lost, 'agreement')).toBe('lost');
    expect(valueOf(lost, 'verdict')).toBe('undecided');
    expect(lost).toContain('there was no objective 0');
    expect(valueOf(yearly, 'customer')).toBe('Northwind');
    expect(valueOf(yearly, 'verdict')).toBe('');
    expect(yearly).toContain('No period of it ends in November 2026');
    const pdf = await api.get(`/slo-reports/${reportId}/pdf`);
    expect(pdf.status).toBe(200);
  });

  it('are read by the key of final periods, of the agreements asked about alone', async () => {
    const { agree, knex } = await portal();
    await agree('gold');
    const agreement = await knex('slas').first();
    const numbers = Array.from({ length: 6_000 }, (_, n) => n);
    const agreements = numbers
      .slice(0, 300)
      .map(n => ({ ...agreement, id: `gold-${n}` }));
    await knex.batchInsert('slas', agreements, 50);
    const periods = numbers.map(n => {
      const at = new Date(Date.UTC(2026, n % 20)).toISOString();
      return {
        ...{ id: `gold-${Math.floor(n / 20)}`, period: '{}' },
        ...{ period_start: at, period_end: at, settled_at: at },
      };
    });
    await knex.batchInsert('sla_periods', periods, 100);
    const isPostgres = id === 'POSTGRES_15';
    if (isPostgres) await knex.raw('analyze');
    const explain = isPostgres ? 'explain' : 'explain query plan';
    const within = { start: '2026-10-30', end: '2026-12-03' };
    const query = settledQuery(knex, ['gold-7', 'gold-8'], within).toQuery();
    const plan = JSON.stringify(await knex.raw(`${explain} ${query}`));
    expect(plan).toMatch(/sla_periods_pkey|sqlite_autoindex_sla_periods/);
    expect(plan).toMatch(
      isPostgres
        ? /Index Cond: [^"]*\bid\b[^"]*period_end/
        : /id=\? AND period_end>\? AND period_end<\?/,
    );
  });

  it('are those of the customer then, whatever agreements are with others since', async () => {
    const { agree, change, endNovember, northwind, wait } = await portal();
    await agree('gold');
    await agree('other', { customer: 'Contoso' });
    await endNovember();
    wait(86_400);
    await change('gold', { customer: 'Contoso' });
    await change('other', {});
    const { promised } = await northwind();
    expect(promised?.agreements).toMatchObject([
      { id: 'gold', customer: 'Northwind' },
    ]);
  });

  it('that ended are told where they were settled', async () => {
    const { agree, api, endNovember, northwind, wait, round } = await portal();
    await agree('gold');
    await endNovember();
    wait(2 * 86_400);
    await round();
    await api.delete('/slas/gold', { 'If-Match': '*' });
    await round();
    const report = await northwind();
    expect(periodsOf(report)).toMatchObject([{ verdict: 'broken' }]);
    expect(report.promised?.agreements[0].endedAt).toBeNull();
  });

  it('that were agreed before they were known are told of months before that', async () => {
    const { agree, endNovember, freeze } = await portal();
    await agree('old', { since: '2026-01-01' });
    await endNovember();
    const report = await freeze({
      scope: { customer: 'Northwind' },
      period: { kind: 'month', of: '2026-10' },
    });
    expect(periodsOf(report)).toMatchObject([
      { start: '2026-10-01T00:00:00.000Z', target: 0.999 },
    ]);
  });

  it.each([
    [
      'customer',
      { scope: { customer: 'Northwind' } },
      '/scope',
      /no agreement/,
    ],
    [
      'customer whose agreements begin later',
      { scope: { customer: 'Later' } },
      '/scope',
      /no agreement/,
    ],
    ['team', { scope: { owner: 'group:default/none' } }, '/scope', /no SLO/],
    [
      'month without counts',
      { period: { kind: 'month', of: '2026-03' } },
      '/period/of',
      /nothing is known of March 2026/,
    ],
  ])('refuse an empty %s, and say what to do', async (_, asked, at, detail) => {
    const { agree, api, endNovember } = await portal();
    await agree('later', { customer: 'Later', since: '2026-12-01' });
    await endNovember();
    const { status, body } = await api.post('/slo-reports', {
      ...NOVEMBER,
      ...asked,
    });
    expect(status).toBe(400);
    expect(body.errors[0].pointer).toBe(at);
    expect(body.errors[0].detail).toMatch(detail);
    expect(body.howToMend).toMatch(/^(Take|Choose)/);
  });

  it('are left out of what was frozen before they were told, which still verifies', async () => {
    const { agree, endNovember, freeze, knex, verify, api } = await portal();
    await agree('gold');
    await endNovember();
    const made = await freeze();
    const { content } = await knex('slo_reports').first('content');
    const { promised: _p, judges: _j, ...before } = JSON.parse(content);
    const digest = digestOfContent(before);
    await knex('slo_reports').update({
      ...{ content: JSON.stringify(before), digest },
    });
    const { body } = await api.get(`/slo-reports/${made.id}`);
    expect(body.promised).toBeUndefined();
    expect(body.slos).toEqual(made.slos);
    expect(await verify(made)).toMatchObject({ isIntact: true, isSame: true });
    for (const kind of ['csv', 'pdf']) {
      const { status } = await api.get(`/slo-reports/${made.id}/${kind}`);
      expect({ kind, status }).toEqual({ kind, status: 200 });
    }
  });
});
