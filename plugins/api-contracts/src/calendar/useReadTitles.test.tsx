import { renderHook } from '@testing-library/react';
import { TestApiProvider } from '@backstage/frontend-test-utils';
import {
  EntityPresentationApi,
  entityPresentationApiRef,
} from '@backstage/plugin-catalog-react';
import { useReadTitles } from './useReadTitles';

/** A catalog that knows one title, and refuses what is no reference as the portal's does. */
const catalog: EntityPresentationApi = {
  forEntity: ref => {
    if (typeof ref !== 'string' || ref.endsWith(':')) throw new TypeError();
    const snapshot = { entityRef: ref, primaryTitle: 'Checkout team' };
    return { snapshot, promise: Promise.resolve(snapshot) };
  },
};

it('gives the titles of the catalog, and names where it has none', async () => {
  const { result } = renderHook(useReadTitles, {
    wrapper: ({ children }) => (
      <TestApiProvider apis={[[entityPresentationApiRef, catalog]]}>
        {children}
      </TestApiProvider>
    ),
  });
  const titleOf = await result.current(['group:default/checkout', 'group:']);
  expect(titleOf('group:default/checkout')).toBe('Checkout team');
  expect(titleOf('group:default/never-asked')).toBe('never-asked');
});
