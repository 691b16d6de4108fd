import { ModelConsumer } from '@almanac/backstage-plugin-insights-react';
import { byOwner } from './byOwner';

const entity = (
  entityRef: string,
  owner: string | null,
  isDirect = true,
): ModelConsumer => ({
  entityRef,
  title: entityRef,
  kind: 'component',
  owner,
  isDirect,
  path: [entityRef],
});

describe('byOwner', () => {
  it('begins with the owner of most, and ends with what nobody owns', () => {
    const groups = byOwner({
      entities: [
        entity('component:default/a', null),
        entity('component:default/b', 'group:default/x', false),
        entity('component:default/c', 'group:default/x'),
        entity('component:default/d', 'group:default/y'),
      ],
      owners: [
        { owner: null, count: 90 },
        { owner: 'group:default/y', count: 1 },
        { owner: 'group:default/x', count: 12 },
      ],
      leftOff: 99,
      isCatalogKnown: true,
    });
    expect(groups.map(({ owner, count }) => [owner, count])).toEqual([
      ['group:default/x', 12],
      ['group:default/y', 1],
      [null, 90],
    ]);
    expect(groups[0].entities.map(({ entityRef }) => entityRef)).toEqual([
      'component:default/c',
      'component:default/b',
    ]);
  });
});
