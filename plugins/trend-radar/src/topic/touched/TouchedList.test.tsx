import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { TouchedEntities } from '@almanac/backstage-plugin-insights-react';
import { TouchedList } from './TouchedList';

const entity = (name: string, sources = ['catalog']) => ({
  ...{ entityRef: `component:default/${name}`, title: name, sources },
  ...{ kind: 'Component', type: 'service', lifecycle: 'production' },
  owner: 'group:default/storefront',
});

const storefront = (count: number) => ({
  ...{ owner: 'group:default/storefront', count },
});

const NOBODY: TouchedEntities = {
  ...{ entities: [], owners: [], isCut: false, isCatalogKnown: true },
};

function open(touched: Partial<TouchedEntities>) {
  renderInTestApp(
    <TouchedList topicId="sample:has" touched={{ ...NOBODY, ...touched }} />,
    { mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef } },
  );
}

describe('TouchedList', () => {
  it('lists what is touched, with the owner and who found it', async () => {
    open({
      entities: [
        entity('shop-web'),
        entity('sign-in', ['catalog', 'manifests']),
      ],
      owners: [storefront(2)],
    });
    expect(
      await screen.findByText(
        'It touches 2 entities of the catalog, each with its owner.',
      ),
    ).toBeInTheDocument();
    const lines = screen.getAllByRole('listitem');
    expect(lines.map(line => line.textContent)).toEqual([
      expect.stringMatching(/^shop-web(?!.*found)/),
      expect.stringMatching(/^sign-infound by manifests/),
    ]);
    expect(
      within(lines[0]).getByRole('link', { name: 'storefront' }),
    ).toBeInTheDocument();
  });

  it('names the owners with how much they own, and shows a long list when it is asked for', async () => {
    const names = Array.from({ length: 30 }, (_, at) => `service-${at}`);
    open({
      entities: names.map(name => entity(name)),
      owners: [storefront(29), { owner: null, count: 1 }],
      isCut: true,
    });
    expect(await screen.findByText(/\(29\)/)).toBeInTheDocument();
    expect(screen.getByText(/more than 2,000/)).toBeInTheDocument();
    expect(screen.getAllByRole('listitem')).toHaveLength(12);
    await userEvent.click(screen.getByRole('button', { name: 'Show all 30' }));
    expect(screen.getAllByRole('listitem')).toHaveLength(30);
  });

  it('says how to name it when it touches nobody', async () => {
    open({});
    expect(
      await screen.findByText(/almanac\.io\/topics: sample:has/),
    ).toBeInTheDocument();
  });

  it('says that the catalog did not answer', async () => {
    open({ isCatalogKnown: false });
    expect(
      await screen.findByText(/The catalog did not answer/),
    ).toBeInTheDocument();
  });
});
