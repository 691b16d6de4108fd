import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NotificationService } from '@backstage/plugin-notifications-node';
import { MigratedDatabases } from '../../platform/__testUtils__/MigratedDatabases';
import { slosOnDatabase } from './__testUtils__/slosOnDatabase';
import { sloText } from './__testUtils__/sloText';
import {
  databaseIds,
  POLICY,
} from './policies/__testUtils__/policiesOnDatabase';
import type { ServiceFacts } from './services/ServiceCatalog';

jest.setTimeout(60_000);

type Sent = Parameters<NotificationService['send']>[0];

const databases = MigratedDatabases.create({ ids: databaseIds });
const BUCKET = 300;
const TEAM = 'group:default/checkout';
const UNREAD: ServiceFacts = { entityRef: null, owner: null, system: null };
const READ: ServiceFacts = {
  ...{ entityRef: 'component:default/checkout', owner: TEAM },
  system: 'system:default/shop',
};

/** The same for the SLOs of one team alone. */
const OF_TEAM = POLICY.replace(
  '  rules:',
  `  appliesTo: { owners: [${TEAM}] }\n  rules:`,
);

describe.each(databases.eachSupportedId())('a late catalog on %s', id => {
  let directory: string;
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'slo-late-catalog-'));
    await writeFile(join(directory, 'pay.yaml'), POLICY);
  });
  afterEach(() => rm(directory, { recursive: true, force: true }));

  /** A portal whose SLO begins to fail before the catalog has been read. */
  async function portal() {
    const on = await slosOnDatabase(databases, id);
    const catalog = { facts: UNREAD };
    const sent: Sent[] = [];
    const replica = () =>
      on.replica(on.source, [directory], {
        services: {
          refresh: async () => {},
          factsOf: () => catalog.facts,
          dependenciesOf: () => [],
        },
        notifications: {
          send: async options => {
            sent.push(options);
          },
        },
      });
    const one = await replica();
    const text = sloText('cart', { target: 0.9 });
    await one.api.post('/slo-definitions', { text });
    await one.round();
    const failsFrom = on.now();
    on.source.counts = (_, seconds) =>
      seconds >= failsFrom ? [0, 10_000] : [100, 100];
    const driven = (by: typeof one) => ({
      ...by,
      /** Rounds of some buckets, and the telling of each. */
      async pass(buckets: number) {
        for (let bucket = 0; bucket < buckets; bucket++) {
          on.wait(BUCKET);
          await by.round();
          await by.deliver();
        }
      },
      owned: async (path: string) =>
        (await by.api.get(`${path}?owner=${TEAM}`)).body,
    });
    return {
      ...{ ...driven(one), catalog, sent },
      restart: async () => driven(await replica()),
    };
  }

  it('brings the owner what happened before, each thing once', async () => {
    const { catalog, sent, pass, owned, api } = await portal();
    await pass(24);
    const unowned = (await api.get('/slo-actions')).body.items;
    expect(unowned).toContainEqual(
      expect.objectContaining({ rule: 'look', owner: null, state: 'open' }),
    );
    expect((await owned('/slo-review')).actions.items).toEqual([]);
    expect((await owned('/slo-review')).alerts.items).toEqual([]);
    // The policy itself says who is to do the other one.
    const elsewhere = sent.filter(({ recipients }) =>
      JSON.stringify(recipients).includes('architects'),
    );
    expect(sent).toEqual(elsewhere);
    const all = (await api.get('/slo-alerts')).body.items;
    const firing = all.filter(
      ({ state }: { state: string }) => state === 'firing',
    );
    expect(firing.length).toBeGreaterThan(0);
    sent.length = 0;

    catalog.facts = READ;
    await pass(3);
    const { items } = await owned('/slo-actions');
    expect(items).toMatchObject([{ rule: 'look', slo: 'cart', owner: TEAM }]);
    const review = await owned('/slo-review');
    expect(review.actions.items).toEqual(items);
    expect(review.alerts.items.map((one: { id: string }) => one.id)).toEqual(
      expect.arrayContaining(firing.map((one: { id: string }) => one.id)),
    );
    expect(
      sent.every(
        ({ recipients }) =>
          JSON.stringify(recipients) ===
          JSON.stringify({ type: 'entity', entityRef: TEAM }),
      ),
    ).toBe(true);
    const scopes = sent.map(({ payload }) => payload.scope);
    expect(new Set(scopes).size).toBe(scopes.length);
    expect(scopes).toEqual(
      expect.arrayContaining([
        `slo-action:${items[0].id}`,
        ...firing.map((one: { id: string }) => `slo-alert:${one.id}`),
      ]),
    );
  });

  it('of a replica that starts anew neither ends nor repeats what is known', async () => {
    await writeFile(join(directory, 'pay.yaml'), OF_TEAM);
    const { catalog, sent, pass, owned, restart } = await portal();
    catalog.facts = READ;
    await pass(24);
    const before = await owned('/slo-actions');
    expect(before.items).toMatchObject([{ rule: 'look', state: 'open' }]);
    const alerts = (await owned('/slo-alerts')).items;
    const idsOf = (items: { id: string }[]) => items.map(({ id: one }) => one);
    expect(alerts.length).toBeGreaterThan(0);
    sent.length = 0;

    catalog.facts = UNREAD;
    const next = await restart();
    await next.pass(6);
    expect(idsOf((await next.owned('/slo-actions')).items)).toEqual(
      idsOf(before.items),
    );
    expect((await next.owned('/slo-actions')).items).toMatchObject([
      { rule: 'look', state: 'open', owner: TEAM },
    ]);
    expect(idsOf((await next.owned('/slo-alerts')).items)).toEqual(
      expect.arrayContaining(idsOf(alerts)),
    );
    expect((await next.api.get('/slos/cart')).body).toMatchObject({
      ...{ owner: TEAM, system: 'system:default/shop' },
    });
    // What began to fire only now is told, and to its owner.
    expect(
      sent.every(({ payload }) => payload.scope?.startsWith('slo-alert:')),
    ).toBe(true);
    const known = alerts.map((one: { id: string }) => `slo-alert:${one.id}`);
    expect(sent.filter(({ payload }) => known.includes(payload.scope))).toEqual(
      [],
    );
  });
});
