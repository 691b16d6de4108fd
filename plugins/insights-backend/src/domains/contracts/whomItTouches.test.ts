import type { Entity } from '@backstage/catalog-model';
import type { NotificationService } from '@backstage/plugin-notifications-node';
import { MigratedDatabases } from '../../platform/__testUtils__/MigratedDatabases';
import { apiEntity } from './__testUtils__/apiEntity';
import { openApiText } from './__testUtils__/openApiText';
import { startContracts } from './__testUtils__/startContracts';

jest.setTimeout(60_000);

const databases = MigratedDatabases.create({
  ids: ['SQLITE_3', 'POSTGRES_15'],
});
const ORDERS = '/contracts/api%3Adefault%2Forders';

const BOTH = openApiText('1.0.0', ['/orders', '/lines']);
const LINES_REMOVED = openApiText('2.0.0', ['/orders']);

function component(name: string, owner: string): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { name, namespace: 'default', title: `The ${name}` },
    relations: [{ type: 'ownedBy', targetRef: owner }],
  };
}

/** Two teams consume the API of a third. */
function company(text: string): Entity[] {
  const api = apiEntity('orders', text);
  return [
    {
      ...api,
      relations: [
        ...(api.relations ?? []),
        { type: 'apiProvidedBy', targetRef: 'component:default/shop' },
        { type: 'apiConsumedBy', targetRef: 'component:default/app' },
        { type: 'apiConsumedBy', targetRef: 'component:default/billing' },
        { type: 'apiConsumedBy', targetRef: 'component:default/gone' },
      ],
    },
    component('shop', 'group:default/checkout'),
    component('app', 'group:default/mobile'),
    component('billing', 'group:default/finance'),
  ];
}

/** Notifications, as they were sent; the first ones may fail. */
function fakeNotifications(failures = 0) {
  const sent: Parameters<NotificationService['send']>[0][] = [];
  let left = failures;
  const service: NotificationService = {
    async send(notification) {
      left -= 1;
      if (left >= 0) throw new Error('The service is down');
      sent.push(notification);
    },
  };
  return { sent, service };
}

describe.each(databases.eachSupportedId())('contracts on %s', id => {
  const start = async (notifications: NotificationService) =>
    startContracts(await databases.init(id), { notifications });

  it('a breaking change is told to the owner of the API and to those of its consumers, once', async () => {
    const { sent, service } = fakeNotifications();
    const { catalogHas, contracts } = await start(service);
    await catalogHas('2026-01-01T00:00:00.000Z', ...company(BOTH));
    expect(sent).toEqual([]);
    await catalogHas('2026-01-02T00:00:00.000Z', ...company(LINES_REMOVED));
    await catalogHas('2026-01-02T00:10:00.000Z', ...company(LINES_REMOVED));
    expect(sent).toMatchObject([
      {
        recipients: {
          type: 'entity',
          entityRef: [
            'group:default/checkout',
            'group:default/mobile',
            'group:default/finance',
          ],
        },
        payload: {
          title: 'orders 2.0.0: a breaking change',
          description: expect.stringContaining('/lines'),
          link: expect.stringMatching(
            /^\/api-contracts\/api%3Adefault%2Forders\?open=[\w-]{36}#changes$/,
          ),
          topic: 'API contracts',
        },
      },
    ]);
    await contracts.stop();
  });

  it('nobody is told when another engine reads it again', async () => {
    const { sent, service } = fakeNotifications();
    const { catalogHas, contracts, open } = await start(service);
    await catalogHas('2026-01-01T00:00:00.000Z', ...company(BOTH));
    await catalogHas('2026-01-02T00:00:00.000Z', ...company(LINES_REMOVED));
    const newer = open({ engineVersion: '9.0.0' });
    await newer.sync();
    await newer.stop();
    expect(sent).toHaveLength(1);
    await contracts.stop();
  });

  it('a change is told later where the service of notifications is down', async () => {
    const { sent, service } = fakeNotifications(1);
    const { catalogHas, contracts } = await start(service);
    await catalogHas('2026-01-01T00:00:00.000Z', ...company(BOTH));
    await catalogHas('2026-01-02T00:00:00.000Z', ...company(LINES_REMOVED));
    expect(sent).toEqual([]);
    await catalogHas('2026-01-02T00:04:00.000Z', ...company(LINES_REMOVED));
    expect(sent).toEqual([]);
    await catalogHas('2026-01-02T00:06:00.000Z', ...company(LINES_REMOVED));
    expect(sent).toHaveLength(1);
    await contracts.stop();
  });

  it('a sweep goes on after one in which the database did not answer', async () => {
    const { sent, service } = fakeNotifications();
    const { catalogHas, contracts, knex } = await start(service);
    await catalogHas('2026-01-01T00:00:00.000Z', ...company(BOTH));
    await knex.schema.renameTable('contract_changes', 'away');
    await catalogHas('2026-01-02T00:00:00.000Z', ...company(LINES_REMOVED));
    await knex.schema.renameTable('contract_snapshots', 'away_too');
    await catalogHas('2026-01-02T00:01:00.000Z', ...company(LINES_REMOVED));
    await knex.schema.renameTable('away_too', 'contract_snapshots');
    await knex.schema.renameTable('away', 'contract_changes');
    await catalogHas('2026-01-02T00:02:00.000Z', ...company(LINES_REMOVED));
    expect(sent).toHaveLength(1);
    await contracts.stop();
  });

  it('consumers and providers are those of the catalog, with their owners', async () => {
    const { api, catalogHas, contracts } = await start(
      fakeNotifications().service,
    );
    await catalogHas('2026-01-01T00:00:00.000Z', ...company(BOTH));
    const { body } = await api.get(`${ORDERS}/consumers`);
    expect(body).toEqual({
      ...{ isCatalogKnown: true, isApiShown: true, lastBreaking: null },
      // The catalog names one more, which it does not have.
      unseenConsumers: 1,
      providers: [
        {
          ...{ entityRef: 'component:default/shop', title: 'The shop' },
          ...{ kind: 'Component', owner: 'group:default/checkout' },
        },
      ],
      consumers: [
        {
          ...{ entityRef: 'component:default/app', title: 'The app' },
          ...{ kind: 'Component', owner: 'group:default/mobile' },
        },
        {
          ...{ entityRef: 'component:default/billing', title: 'The billing' },
          ...{ kind: 'Component', owner: 'group:default/finance' },
        },
      ],
      owners: [
        { owner: 'group:default/finance', count: 1, acknowledgements: [] },
        { owner: 'group:default/mobile', count: 1, acknowledgements: [] },
      ],
    });
    await contracts.stop();
  });

  it('who knows of a change says so, each once', async () => {
    const { api, catalogHas, contracts, clock } = await start(
      fakeNotifications().service,
    );
    await catalogHas('2026-01-01T00:00:00.000Z', ...company(BOTH));
    const { body: first } = await api.get(ORDERS);
    const atFirst = `${ORDERS}/snapshots/${first.latest.id}/acknowledgements`;
    const refused = await api.post(atFirst, {});
    expect(refused).toMatchObject({
      status: 409,
      body: { detail: expect.stringMatching(/no changes to know of/) },
    });
    expect((await api.get(atFirst)).body.items).toEqual([]);
    await catalogHas('2026-01-02T00:00:00.000Z', ...company(LINES_REMOVED));
    const { body: contract } = await api.get(ORDERS);
    const at = `${ORDERS}/snapshots/${contract.latest.id}/acknowledgements`;
    await api.post(at, {});
    clock.at = '2026-01-03T00:00:00.000Z';
    const { status, body } = await api.post(at, { note: 'We moved on.' });
    expect(status).toBe(200);
    expect(body.items).toEqual([
      {
        by: 'user:default/mock',
        at: '2026-01-03T00:00:00.000Z',
        note: 'We moved on.',
      },
    ]);
    expect((await api.get(at)).body).toEqual(body);
    await contracts.stop();
  });
});
