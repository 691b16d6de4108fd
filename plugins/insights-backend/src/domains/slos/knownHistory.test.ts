import { databaseIds } from '../signals/__testUtils__/signalsOnDatabase';
import { MigratedDatabases } from '../../platform/__testUtils__/MigratedDatabases';
import { SERVICES } from './__testUtils__/services';
import { slosOnDatabase, START } from './__testUtils__/slosOnDatabase';
import { sloText } from './__testUtils__/sloText';

jest.setTimeout(60_000);

const databases = MigratedDatabases.create({ ids: databaseIds });
const MINUTE = 60;
const HOUR = 3_600;
const DAY = 86_400;
const CHECKOUT = 'component:default/checkout';
const PAYMENTS = 'component:default/payments';

const at = (seconds: number) => new Date(seconds * 1_000).toISOString();

describe.each(databases.eachSupportedId())('what is known on %s', id => {
  async function withSlo() {
    const on = await slosOnDatabase(databases, id);
    const portal = await on.replica(on.source, [], {
      services: {
        ...SERVICES,
        dependenciesOf: ref => (ref === CHECKOUT ? [PAYMENTS] : []),
      },
    });
    await portal.api.post('/slo-definitions', { text: sloText('one') });
    return {
      ...on,
      portal,
      slo: async () => (await portal.api.get('/slos/one')).body,
    };
  }

  it('begins with the first evaluation, and reaches no further back than what is kept', async () => {
    const { portal, wait, now, slo } = await withSlo();
    expect((await slo()).watchedSince).toBeNull();
    await portal.round();
    const watched = START.toISOString();
    expect((await slo()).watchedSince).toBe(watched);
    wait(10 * DAY);
    await portal.round();
    expect((await slo()).watchedSince).toBe(watched);
    wait(400 * DAY);
    expect((await slo()).watchedSince).toBe(at(now() - 400 * DAY));
  });

  it('says over which window the budget burns, and by what it is at risk', async () => {
    const { source, portal, slo } = await withSlo();
    const start = START.getTime() / 1_000;
    // 7.8 % of three days of thirty, long ago, are 78 % of a budget of 1 %.
    source.counts = (_, seconds) => [
      seconds >= start - 20 * DAY && seconds < start - 17 * DAY ? 92.2 : 100,
      100,
    ];
    await portal.round();
    const { body } = await portal.api.get('/slos');
    expect(body.items[0]).toMatchObject({
      ...{ state: 'atRisk', atRiskBy: ['littleLeft'] },
      ...{ burnRate: 0, burnRateSeconds: HOUR },
    });
    expect(await slo()).toMatchObject({ atRiskBy: ['littleLeft'] });
  });

  it('tells what was under way at a dependency where nothing was at the service', async () => {
    const { source, portal, slo, now } = await withSlo();
    const what = { id: 'p4', kind: 'deploy', title: 'payments 4.0' } as const;
    const marker = { ...what, at: at(now() - DAY), entityRef: PAYMENTS };
    await portal.signals.ingest('test', { markers: [marker] });
    source.counts = (_, seconds) => [
      seconds >= now() - DAY && seconds < now() - DAY + HOUR ? 50 : 100,
      100,
    ];
    await portal.round();
    const { evaluations, markers, markersOf } = await slo();
    expect(markersOf).toEqual([CHECKOUT, PAYMENTS]);
    expect(evaluations[0].ledger[0]).toMatchObject({
      ...{ markers: [], atDependencies: ['test:p4'], badUnits: 600 },
    });
    expect(markers).toMatchObject([{ id: 'test:p4', dependency: PAYMENTS }]);
  });

  it('tells of a gap between known counts, how large it is and from when to when', async () => {
    const { source, portal, slo, now } = await withSlo();
    const from = now() - 2 * HOUR;
    source.counts = (_, seconds) =>
      seconds >= from && seconds < from + 15 * MINUTE ? undefined : [100, 100];
    await portal.round();
    expect((await slo()).evaluations[0].dataFaults).toEqual([
      {
        ...{ kind: 'gap', buckets: 3 },
        ...{ firstAt: at(from), lastAt: at(from + 10 * MINUTE) },
      },
    ]);
  });
});
