import { screen, within } from '@testing-library/react';
import { Entity } from '@backstage/catalog-model';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import {
  CatalogApi,
  catalogApiRef,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import { CatalogEntities } from './CatalogEntities';
import { useNamingEntities } from './useNamingEntities';

const component = (name: string, topics: string): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name, annotations: { 'almanac.io/topics': topics } },
  spec: { owner: 'group:default/storefront' },
});

const empty = { items: [], pageInfo: {}, totalItems: 0 };

function NamingEntities() {
  return (
    <CatalogEntities
      topicId="sample:has"
      answer={useNamingEntities('sample:has')}
    />
  );
}

function open(queryEntities: CatalogApi['queryEntities']) {
  renderInTestApp(<NamingEntities />, {
    apis: [[catalogApiRef, { queryEntities }]],
    mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
  });
}

describe('CatalogEntities', () => {
  it('lists who names the topic, over all pages of the catalog, with the owner', async () => {
    const pages = [
      {
        items: [
          component('shop-web', 'sample:grid, sample:has'),
          component('near-miss', 'sample:has-slotted'),
        ],
        pageInfo: { nextCursor: 'more' },
        totalItems: 3,
      },
      {
        items: [component('sign-in', 'sample:has')],
        pageInfo: {},
        totalItems: 3,
      },
    ];
    open(async () => pages.shift() ?? empty);
    expect(
      await screen.findByText(
        '2 entities of the catalog name this topic, each with its owner.',
      ),
    ).toBeInTheDocument();
    const lines = screen.getAllByRole('listitem');
    expect(lines.map(line => line.textContent)).toEqual([
      expect.stringContaining('shop-web'),
      expect.stringContaining('sign-in'),
    ]);
    expect(
      within(lines[0]).getByRole('link', { name: 'storefront' }),
    ).toBeInTheDocument();
  });

  it('says how to name it when nobody does', async () => {
    open(async () => empty);
    expect(
      await screen.findByText(/almanac\.io\/topics: sample:has/),
    ).toBeInTheDocument();
  });

  it('says that the catalog did not answer', async () => {
    open(() => Promise.reject(new Error('no answer')));
    expect(
      await screen.findByText('The catalog did not answer: no answer'),
    ).toBeInTheDocument();
  });
});
