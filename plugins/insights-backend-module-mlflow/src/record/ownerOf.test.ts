import { ownerOf } from './ownerOf';

describe('ownerOf', () => {
  it.each([
    ['group:default/data', 'group:default/data'],
    [' Group:Data ', 'group:default/data'],
    ['user:de/ann.lee', 'user:de/ann.lee'],
    ['Data Science', undefined],
    ['ann@example.com', undefined],
    ['https://example.com', undefined],
    ['group:', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('%j is %j', (tag, owner) => {
    expect(ownerOf(tag)).toBe(owner);
  });
});
