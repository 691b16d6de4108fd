import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SERVICES } from '../__testUtils__/services';
import { slosOnDatabase } from '../__testUtils__/slosOnDatabase';
import { sloText } from '../__testUtils__/sloText';
import { DatabaseAlertsStore } from '../alerts/DatabaseAlertsStore';
import {
  databaseIds,
  POLICY,
} from '../policies/__testUtils__/policiesOnDatabase';
import { MigratedDatabases } from '../../../platform/__testUtils__/MigratedDatabases';

jest.setTimeout(60_000);

const databases = MigratedDatabases.create({ ids: databaseIds });
const DAY = 86_400;
const TEAM = 'group:default/checkout';
const CHECKOUT = 'component:default/checkout';
const PAYMENTS = 'component:default/payments';

describe.each(databases.eachSupportedId())('the review of a team on %s', id => {
  let directory: string;
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'slo-review-'));
    await writeFile(join(directory, 'pay.yaml'), POLICY);
  });
  afterEach(() => rm(directory, { recursive: true, force: true }));

  /** An SLO of the team, and one of nobody, both of which begin to fail. */
  async function portal() {
    const on = await slosOnDatabase(databases, id);
    const one = await on.replica(on.source, [directory], {
      services: {
        ...SERVICES,
        dependenciesOf: ref => (ref === CHECKOUT ? [PAYMENTS] : []),
      },
    });
    const text = [
      sloText('cart', { target: 0.9 }),
      sloText('search', { service: 'search', target: 0.9 }),
    ].join('---\n');
    await one.api.post('/slo-definitions', { text });
    await one.round();
    let failsFrom = Infinity;
    on.source.counts = (_, seconds) =>
      seconds >= failsFrom ? [0, 100] : [100, 100];
    /** Goes on for a day, in which nothing is answered. */
    async function failForADay() {
      failsFrom = on.now();
      on.wait(DAY);
      await one.round();
    }
    const review = async (query = '') =>
      (await one.api.get(`/slo-review?owner=${TEAM}${query}`)).body;
    return { ...on, ...one, failForADay, review };
  }

  it('tells how its SLOs stand and stood, what changed, and what is to be done', async () => {
    const { failForADay, review, api, wait, round } = await portal();
    const before = await review();
    expect(before).toMatchObject({
      ...{ owner: TEAM, to: '2026-11-25T12:00:00.000Z' },
      ...{ from: '2026-11-18T12:00:00.000Z', actions: { items: [] } },
      slos: { items: [{ name: 'cart', state: 'healthy' }], leftOff: false },
      definitionChanges: {
        items: [{ slo: 'cart', title: 'The cart', version: 1 }],
      },
    });
    await failForADay();
    const after = await review();
    expect(after.states).toEqual([{ value: 'burning', count: 1 }]);
    expect(after.slos.items).toMatchObject([
      { name: 'cart', state: 'burning', remainingWeekAgo: 1 },
    ]);
    expect(after.slos.items[0].consumed).toBeGreaterThan(0.3);
    expect(
      after.stateChanges.items.map(
        ({ from, to }: { from: string; to: string }) => [...[from, to]],
      ),
    ).toEqual([
      ['healthy', 'burning'],
      [null, 'healthy'],
    ]);
    expect(after.actions.items).toEqual([]);
    wait(3 * DAY);
    await round();
    const gone = await review();
    expect(gone.actions.items).toMatchObject([
      { slo: 'cart', rule: 'look', owner: TEAM, state: 'open' },
    ]);
    // Whose SLOs are others': what there is to be done is theirs all the same.
    const others = await api.get('/slo-review?owner=group:default/architects');
    expect(others.body.slos.items).toEqual([]);
    const asked: { slo: string; rule: string }[] = others.body.actions.items;
    expect(asked.map(({ slo, rule }) => `${slo} ${rule}`).sort()).toEqual([
      ...['cart freeze', 'search freeze'],
    ]);
  });

  it('splits what burnt in the week by what was under way, as parts of the whole budget', async () => {
    const { failForADay, review } = await portal();
    await failForADay();
    const { ledgers, slos } = await review();
    const [{ consumed }] = slos.items;
    expect(ledgers).toMatchObject([
      { slo: 'cart', objective: 0, lines: [{ markers: [] }] },
    ]);
    // All that burnt did so within the week.
    expect(ledgers[0].lines[0].consumed).toBeCloseTo(consumed, 9);
  });

  it('tells what was under way at a dependency where nothing was at the service', async () => {
    const { failForADay, review, signals, now } = await portal();
    const what = { id: 'p4', kind: 'deploy', title: 'payments 4.0' } as const;
    const at = new Date(now() * 1_000).toISOString();
    await signals.ingest('test', {
      markers: [{ ...what, at, entityRef: PAYMENTS }],
    });
    await failForADay();
    const [{ lines }] = (await review()).ledgers;
    expect(lines).toMatchObject([
      { markers: [], badUnits: 27_500 },
      { markers: [{ id: 'test:p4', dependency: PAYMENTS }], badUnits: 1_200 },
    ]);
  });

  it('leaves out what burnt next to nothing, and what it is too early to say of', async () => {
    const { source, api, round, review, wait, now } = await portal();
    // Of 864,000 events of 30 days 86,400 may fail.
    let bad = 1;
    const from = now();
    source.counts = (_, seconds) =>
      seconds >= from && seconds < from + 300 ? [100 - bad, 100] : [100, 100];
    wait(600);
    await round();
    expect((await review()).slos.items[0].consumed).toBeGreaterThan(0);
    expect((await review()).ledgers).toEqual([]);
    bad = 5;
    source.counts = (_, seconds) =>
      seconds < from ? undefined : [100 - bad, 100];
    const text = sloText('young', { target: 0.9 });
    await api.post('/slo-definitions', { text });
    await round();
    const { slos, ledgers } = await review();
    expect(slos.items).toContainEqual(
      expect.objectContaining({ name: 'young', state: 'computing' }),
    );
    expect(ledgers).toEqual([]);
  });

  it('says since when the portal has watched', async () => {
    const { review, api, wait, round } = await portal();
    wait(3 * DAY);
    const text = sloText('later', { target: 0.9 });
    await api.post('/slo-definitions', { text });
    await round();
    // The first of the two that the team has.
    expect((await review()).watchedSince).toBe('2026-11-25T12:00:00.000Z');
    const none = await api.get('/slo-review?owner=group:default/nobody');
    expect(none.body.watchedSince).toBeNull();
  });

  it('lists the alerts that began in the time, and what is left off', async () => {
    const { knex, review, now } = await portal();
    const store = new DatabaseAlertsStore(knex, () => []);
    const episode = (n: number, daysAgo: number) => ({
      ...{ id: String(n), slo: 'cart', title: 'The cart', objective: 0 },
      ...{ severity: 'page' as const, longSeconds: 3_600 + n, factor: 14.4 },
      ...{ shortSeconds: 300, service: 'checkout', owner: TEAM },
      ...{ entityRef: null, isExample: false, state: 'resolved' as const },
      ...{ firedOwner: TEAM, firedEntityRef: null },
      pendingAtSeconds: now() - daysAgo * DAY,
      firedAtSeconds: now() - daysAgo * DAY,
      resolvedAtSeconds: now(),
      ...{ policy: null, operator: 'gt' as const, handedTo: null },
      heldFromSeconds: now() - daysAgo * DAY,
      ...{ quietSinceSeconds: null, heldUntilSeconds: now() },
      ...{ longBurn: 20, shortBurn: 20, totalUnits: 9, badUnits: 9 },
    });
    const opened = [episode(1, 2), episode(2, 9), episode(3, 1)];
    await store.change(
      ['cart'],
      () => ({ opened, changed: [], claimed: [], dropped: [] }),
      now(),
    );
    const idsOf = ({ alerts }: { alerts: { items: { id: string }[] } }) =>
      alerts.items.map(one => one.id);
    expect(idsOf(await review())).toEqual(['3', '1']);
    expect(idsOf(await review('&weeks=2'))).toEqual(['3', '1', '2']);
    expect((await review()).alerts.leftOff).toBe(false);
  });

  it('is of a team, and of a time that anybody looks back over', async () => {
    const { api } = await portal();
    expect((await api.get('/slo-review')).status).toBe(400);
    const long = await api.get(`/slo-review?owner=${TEAM}&weeks=14`);
    expect(long.status).toBe(400);
  });
});
