import { mockServices } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { BackstageDependencyCatalog } from './BackstageDependencyCatalog';

const entity = (
  name: string,
  dependsOn: string[],
  more: Partial<Entity['metadata']> = {},
): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name, namespace: 'default', ...more },
  relations: [
    ...dependsOn.map(one => ({
      type: 'dependsOn',
      targetRef: `component:default/${one}`,
    })),
    { type: 'ownedBy', targetRef: 'group:default/shop' },
  ],
});

const catalogOf = (entities: Entity[]) =>
  new BackstageDependencyCatalog({
    catalog: catalogServiceMock({ entities }),
    auth: mockServices.auth(),
  });

describe('dependencies in the catalog', () => {
  it('are read with those of what is needed, circles and strangers included', async () => {
    const { entities, isCutOff } = await catalogOf([
      entity('shop', ['cart', 'gone'], {
        title: 'The shop',
        annotations: { 'almanac.io/dependency-criticality': 'cart: hard' },
      }),
      { ...entity('cart', ['shop']), spec: { type: 'library' } },
      entity('elsewhere', []),
    ]).read('component:default/shop');
    expect(isCutOff).toBe(false);
    expect([...entities.values()]).toEqual([
      {
        ref: 'component:default/shop',
        title: 'The shop',
        isLibrary: false,
        dependsOn: ['component:default/cart', 'component:default/gone'],
        criticality: 'cart: hard',
      },
      {
        ref: 'component:default/cart',
        title: 'cart',
        isLibrary: true,
        dependsOn: ['component:default/shop'],
        criticality: null,
      },
    ]);
  });

  it('end somewhere, and it is said', async () => {
    const chain = Array.from({ length: 30 }, (_, i) =>
      entity(`c${i}`, [`c${i + 1}`]),
    );
    const read = await catalogOf(chain).read('component:default/c0');
    expect(read.isCutOff).toBe(true);
    expect(read.entities.size).toBe(13);
  });

  it('are none of an entity that is not there', async () => {
    const { entities } = await catalogOf([]).read('component:default/shop');
    expect(entities.size).toBe(0);
  });
});
