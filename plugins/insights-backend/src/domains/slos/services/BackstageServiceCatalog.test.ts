import { setImmediate } from 'node:timers/promises';
import { mockServices } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { BackstageServiceCatalog } from './BackstageServiceCatalog';

const MINUTE_MS = 60_000;

const cart = (relations: Entity['relations']): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'cart', namespace: 'default' },
  relations,
});
const ownedBy = (team: string) =>
  cart([{ type: 'ownedBy', targetRef: `group:default/${team}` }]);

/** A catalog that can be changed, read through one of services whose clock can be set. */
function changing() {
  const held = { entities: new Array<Entity>(), nowMs: Date.UTC(2026, 10, 25) };
  const catalog = catalogServiceMock.mock();
  catalog.streamEntities.mockImplementation(async function* stream() {
    yield held.entities;
  });
  const services = new BackstageServiceCatalog({
    catalog,
    auth: mockServices.auth(),
    clock: { now: () => new Date(held.nowMs) },
    logger: mockServices.logger.mock(),
  });
  return {
    services,
    catalog,
    after: async (milliseconds: number, entities: Entity[]) => {
      held.nowMs += milliseconds;
      held.entities = entities;
      await services.refresh();
      return services.factsOf('cart').owner;
    },
  };
}

describe('services of the catalog', () => {
  it('get their owners soon, though the catalog had them first without', async () => {
    const { after } = changing();
    expect(await after(0, [])).toBeNull();
    expect(await after(30_000, [cart([])])).toBeNull();
    expect(await after(30_000, [ownedBy('shop')])).toBe('group:default/shop');
  });

  it('depend on what their relations say', async () => {
    const { services, after } = changing();
    const dependsOn = (name: string) => ({
      ...{ type: 'dependsOn', targetRef: `component:default/${name}` },
    });
    await after(0, [cart([dependsOn('Payments'), dependsOn('stock')])]);
    expect(services.dependenciesOf('component:default/cart')).toEqual([
      'component:default/payments',
      'component:default/stock',
    ]);
    expect(services.dependenciesOf('component:default/shop')).toEqual([]);
  });

  it('are known to all who ask while the first look is under way', async () => {
    const { services, catalog } = changing();
    catalog.streamEntities.mockImplementation(async function* stream() {
      await setImmediate();
      yield [ownedBy('shop')];
    });
    const first = services.refresh();
    await services.refresh();
    expect(services.factsOf('cart').owner).toBe('group:default/shop');
    await first;
    expect(catalog.streamEntities).toHaveBeenCalledTimes(1);
  });

  it('are looked at seldom once the catalog has been read for a while', async () => {
    const { after } = changing();
    await after(0, [ownedBy('shop')]);
    await after(5 * MINUTE_MS, [ownedBy('shop')]);
    expect(await after(MINUTE_MS, [ownedBy('web')])).toBe('group:default/shop');
    expect(await after(4 * MINUTE_MS, [ownedBy('web')])).toBe(
      'group:default/web',
    );
  });
});
