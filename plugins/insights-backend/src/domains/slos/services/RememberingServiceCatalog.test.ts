import type { ServiceFacts } from './ServiceCatalog';
import { RememberingServiceCatalog } from './RememberingServiceCatalog';

const NOBODY: ServiceFacts = { entityRef: null, owner: null, system: null };
const factsBy = (name: string, owner: string): ServiceFacts => ({
  ...{ entityRef: `component:default/${name}`, owner },
  system: 'system:default/shop',
});
const BEFORE = {
  cart: factsBy('cart', 'group:default/a'),
  pay: factsBy('pay', 'group:default/b'),
};

/** A replica that has just started, with a catalog that a test fills. */
async function started(before: Record<string, ServiceFacts> = BEFORE) {
  const has = new Map<string, ServiceFacts>();
  const time = { now: 0 };
  const services = new RememberingServiceCatalog({
    catalog: {
      refresh: async () => {},
      factsOf: service => has.get(service) ?? NOBODY,
      dependenciesOf: () => [],
    },
    kept: { read: async () => new Map(Object.entries(before)) },
    clock: { now: () => new Date(time.now) },
  });
  await services.refresh();
  async function pass(minutes: number) {
    time.now += minutes * 60_000;
    await services.refresh();
  }
  return { services, has, pass };
}

describe('a catalog after a restart', () => {
  it('says what was known until it has been read, also where that takes long', async () => {
    const { services, pass } = await started();
    await pass(59);
    expect(services.factsOf('cart')).toEqual(BEFORE.cart);
    expect(services.factsOf('unknown')).toEqual(NOBODY);
  });

  it('lets go within an hour of services that are all gone', async () => {
    const { services, has, pass } = await started();
    has.set('other', factsBy('other', 'group:default/c'));
    await pass(60);
    expect(services.factsOf('cart')).toEqual(NOBODY);
    expect(services.factsOf('pay')).toEqual(NOBODY);
  });

  it('is believed as soon as it has a service, and later that it has one no longer', async () => {
    const { services, has, pass } = await started();
    has.set('cart', factsBy('cart', 'group:default/new'));
    await pass(1);
    expect(services.factsOf('cart').owner).toBe('group:default/new');
    // It may be reading still.
    expect(services.factsOf('pay')).toEqual(BEFORE.pay);
    await pass(10);
    expect(services.factsOf('pay')).toEqual(NOBODY);
    expect(services.factsOf('cart').owner).toBe('group:default/new');
  });

  it('has nothing to remember at the very first start', async () => {
    const { services, has, pass } = await started({});
    expect(services.factsOf('cart')).toEqual(NOBODY);
    has.set('cart', BEFORE.cart);
    await pass(1);
    has.delete('cart');
    expect(services.factsOf('cart')).toEqual(NOBODY);
  });
});
