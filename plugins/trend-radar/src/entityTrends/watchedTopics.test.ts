import { Entity } from '@backstage/catalog-model';
import { hasWatchedTopics, mayBeTouched, watchedTopics } from './watchedTopics';

const entityWith = (topics?: string): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: {
    name: 'web-shop',
    ...(topics !== undefined && {
      annotations: { 'almanac.io/topics': topics },
    }),
  },
});

describe('watchedTopics', () => {
  it.each([
    ['web-platform:has', ['web-platform:has']],
    [
      ' web-platform:has , web-platform:subgrid,',
      ['web-platform:has', 'web-platform:subgrid'],
    ],
    ['web-platform:has,web-platform:has', ['web-platform:has']],
    ['', []],
    [undefined, []],
  ])('reads %j', (annotation, expected) => {
    const entity = entityWith(annotation);
    expect(watchedTopics(entity)).toEqual(expected);
    expect(hasWatchedTopics(entity)).toBe(expected.length > 0);
  });
});

describe('whether trends may touch an entity', () => {
  it.each([
    ['a component', entityWith(), true],
    ['what names topics', { ...entityWith('web:has'), kind: 'System' }, true],
    ['anything else', { ...entityWith(), kind: 'System' }, false],
  ])('%s', (_, entity, expected) => {
    expect(mayBeTouched(entity)).toBe(expected);
  });
});
