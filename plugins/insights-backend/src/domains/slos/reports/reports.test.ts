import { databaseIds } from '../../signals/__testUtils__/signalsOnDatabase';
import { sloText } from '../__testUtils__/sloText';
import { MigratedDatabases } from '../../../platform/__testUtils__/MigratedDatabases';
import {
  MONTHLY,
  NOVEMBER,
  november,
  reportsOnDatabase,
} from './__testUtils__/reportsOnDatabase';

jest.setTimeout(120_000);

const databases = MigratedDatabases.create({ ids: databaseIds });

describe.each(databases.eachSupportedId())('reports of SLOs on %s', id => {
  async function portal() {
    const on = await reportsOnDatabase(databases, id);
    await on.define('checkout');
    return on;
  }

  it('count exactly the period, as by hand', async () => {
    const { endNovember, freeze } = await portal();
    await endNovember();
    const report = await freeze();
    expect(report).toMatchObject({
      title: 'All SLOs, November 2026',
      until: '2026-12-01T00:00:00.000Z',
      isPreliminary: false,
      counts: { slos: 1, objectives: 1, met: 0, missed: 1, undecided: 0 },
    });
    const [{ objectives, owner, definition }] = report.slos;
    expect(owner).toBe('group:default/checkout');
    expect(definition).toMatchObject({ version: 1, isLater: false });
    const [objective] = objectives;
    // 30 d × 288 × 100 events, and 144 slices with 10 bad ones: 1,440 of a budget of 864.
    expect(objective).toMatchObject({
      verdict: 'missed',
      totalUnits: 864_000,
      badUnits: 1_440,
      coverage: 1,
      unit: 'events',
    });
    expect(objective.sli).toBeCloseTo(1 - 1_440 / 864_000, 12);
    expect(objective.consumed).toBeCloseTo(1_440 / 864, 9);
    // At 03:00 of the 10th 360 of 262.8 were gone, and so it stays to the end: 502 full hours.
    expect(objective.exhaustion).toEqual({ times: 1, minutes: 502 * 60 });
    expect(objective.working).toMatchObject({
      coverage: 1,
      computedAt: report.createdAt,
      span: { slices: 8_640, known: 8_640 },
    });
  });

  it('count the period whatever the SLO’s own window is', async () => {
    const { define, endNovember, freeze } = await portal();
    await define('weekly', { window: '{ duration: 1w, isRolling: true }' });
    await endNovember();
    const { slos } = await freeze();
    const [monthly, weekly] = slos.map(slo => slo.objectives[0]);
    expect(weekly.badUnits).toBe(monthly.badUnits);
    // The week after the tenth at 12:00 holds it all; by hand: gone from the third hour on until it rolls off.
    expect(weekly.exhaustion.times).toBe(1);
    expect(weekly.exhaustion.minutes).toBeLessThan(8 * 1_440);
  });

  it('say the same twice, in the same bytes, and are two documents', async () => {
    const { api, endNovember, freeze, wait } = await portal();
    await endNovember();
    const first = await freeze();
    wait(60);
    const second = await freeze();
    expect(second.digest).toBe(first.digest);
    expect(second.id).not.toBe(first.id);
    expect((await freeze({ title: 'Another' })).digest).not.toBe(first.digest);
    const pdf = await api.get(`/slo-reports/${first.id}/pdf`);
    const again = await api.get(`/slo-reports/${first.id}/pdf`);
    expect(pdf.body.equals(again.body)).toBe(true);
  });

  it('go by the definition that held at the end of the period', async () => {
    const { api, wait, endNovember, freeze } = await portal();
    const edit = (target: number) =>
      api.put(
        '/slo-definitions/checkout',
        { text: sloText('checkout', { target, window: MONTHLY }) },
        { 'If-Match': '*' },
      );
    wait(2 * 86_400);
    await edit(0.99);
    await endNovember();
    wait(86_400);
    await edit(0.9999);
    const [slo] = (await freeze()).slos;
    expect(slo.definition).toMatchObject({
      version: 2,
      validFrom: '2026-11-27T12:00:00.000Z',
      by: 'user:default/mock',
    });
    expect(slo.changes).toMatchObject([
      { version: 1, at: '2026-11-25T12:00:00.000Z' },
      { version: 2, at: '2026-11-27T12:00:00.000Z' },
    ]);
    // 1,440 of a budget of 8,640.
    expect(slo.objectives[0]).toMatchObject({ target: 0.99, verdict: 'met' });
    expect(slo.objectives[0].consumed).toBeCloseTo(1 / 6, 9);
  });

  it('tell of SLOs that were taken out of use within the period', async () => {
    const { api, wait, round, endNovember, freeze } = await portal();
    await round();
    await api.delete('/slo-definitions/checkout', { 'If-Match': '*' });
    wait(60);
    await endNovember();
    const [slo] = (await freeze()).slos;
    expect(slo.retiredAt).toBe('2026-11-25T12:00:00.000Z');
    expect(slo.objectives[0]).toMatchObject({
      verdict: 'undecided',
      reason: 'tooLittleKnown',
    });
  });

  it('are undecided of a period before the counts began', async () => {
    const { round, freeze } = await portal();
    await round();
    const october = { period: { kind: 'month', of: '2026-10' } };
    const report = await freeze(october);
    expect(report.counts).toMatchObject({ undecided: 1 });
    const [{ definition, objectives }] = report.slos;
    expect(definition.isLater).toBe(true);
    // Counts reach back 35 days, to noon of 21 October: 10.5 days of 31.
    expect(objectives[0].coverage).toBeCloseTo(10.5 / 31, 3);
    expect(report.notes.join(' ')).toContain('reported for comparison');
  });

  it('are of a period that is over, or preliminary and marked so', async () => {
    const { api, round, freeze } = await portal();
    await round();
    const refused = await api.post('/slo-reports', NOVEMBER);
    expect(refused.status).toBe(409);
    expect(refused.body.howToMend).toContain('preliminary');
    const report = await freeze({ preliminary: true });
    expect(report).toMatchObject({
      isPreliminary: true,
      until: '2026-11-25T11:00:00.000Z',
    });
    expect(report.slos[0].objectives[0].totalUnits).toBe(
      ((november(25, 11) - november(1)) / 300) * 100,
    );
    expect(report.notes[0]).toContain('preliminary');
  });

  it.each([
    [{ period: { kind: 'month', of: '2027-01' } }, '/period/of'],
    [{ period: { kind: 'quarter', of: '2026-11' } }, '/period/of'],
    [{ timeZone: 'Mars/Olympus' }, '/timeZone'],
    [{ scope: { owner: 'group:default/nobody' } }, '/scope'],
    [{ scope: { slos: ['checkout', 'unknown'] } }, '/scope/slos/1'],
    [{ scope: { customer: 'nobody' } }, '/scope'],
  ])('refuse %j at %s', async (request, pointer) => {
    const { api, endNovember } = await portal();
    await endNovember();
    const { status, body } = await api.post('/slo-reports', {
      ...NOVEMBER,
      ...request,
    });
    expect(status).toBe(400);
    expect(body.errors).toMatchObject([{ pointer }]);
  });

  it('are of the SLOs that match', async () => {
    const { define, endNovember, freeze } = await portal();
    await define('search', { service: 'search', labels: '{ tier: [one] }' });
    await endNovember();
    const namesIn = async (scope: object) =>
      (await freeze({ scope })).slos.map(({ name }) => name);
    expect(await namesIn({})).toEqual(['checkout', 'search']);
    expect(await namesIn({ owner: 'group:default/checkout' })).toEqual([
      'checkout',
    ]);
    expect(await namesIn({ system: 'system:default/shop' })).toEqual([
      'checkout',
    ]);
    expect(await namesIn({ service: 'search' })).toEqual(['search']);
    expect(await namesIn({ tag: 'tier:one' })).toEqual(['search']);
    expect(await namesIn({ slos: ['search'] })).toEqual(['search']);
  });
});
