import { refName } from '@almanac/backstage-plugin-insights-react';

describe('refName', () => {
  it.each`
    ref                     | name
    ${'group:default/web'}  | ${'web'}
    ${'group:partners/web'} | ${'partners/web'}
    ${'group:'}             | ${'group:'}
  `('calls $ref $name', ({ ref, name }) => {
    expect(refName(ref)).toBe(name);
  });
});
