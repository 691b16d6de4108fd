import { screen } from '@testing-library/react';
import {
  EntityPresentationApi,
  entityPresentationApiRef,
} from '@backstage/plugin-catalog-react';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import { useEntityTitles } from '@almanac/backstage-plugin-insights-react';

const titles: Record<string, string> = {
  'group:default/checkout': 'Checkout',
  'system:default/shop': 'Web shop',
};

/** A catalog that knows two titles, and refuses what is no reference as the portal's does. */
const catalog: EntityPresentationApi = {
  forEntity: ref => {
    if (typeof ref !== 'string' || ref.endsWith(':')) throw new TypeError();
    const snapshot = { entityRef: ref, primaryTitle: titles[ref] ?? ref };
    return { snapshot, promise: Promise.resolve(snapshot) };
  },
};

function Titles({ refs }: { refs: string[] }) {
  const titleOf = useEntityTitles(refs);
  return <p>{refs.map(titleOf).join(', ')}</p>;
}

const show = (refs: string[], apis: [unknown, unknown][] = []) =>
  renderInTestApp(<Titles refs={refs} />, { apis: apis as never });

describe('useEntityTitles', () => {
  it('gives the titles of the catalog, and what is no reference as it came', async () => {
    show(
      ['group:default/checkout', 'system:default/shop', 'group:'],
      [[entityPresentationApiRef, catalog]],
    );
    expect(
      await screen.findByText('Checkout, Web shop, group:'),
    ).toBeInTheDocument();
  });

  it('gives the names where no catalog can be asked', async () => {
    show(['group:default/checkout', 'group:partners/web']);
    expect(
      await screen.findByText('checkout, partners/web'),
    ).toBeInTheDocument();
  });
});
