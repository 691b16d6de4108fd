import { screen } from '@testing-library/react';
import type { Entity } from '@backstage/catalog-model';
import { identityApiRef, storageApiRef } from '@backstage/frontend-plugin-api';
import { mockApis, renderInTestApp } from '@backstage/frontend-test-utils';
import {
  catalogApiRef,
  EntityProvider,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { permissionApiRef } from '@backstage/plugin-permission-react';
import {
  type ContractQuery,
  createQueryClient,
  insightsApiRef,
  InsightsProvider,
} from '@almanac/backstage-plugin-insights-react';
import { FakeContracts } from '../__testUtils__/FakeContracts';
import { problem } from '../__testUtils__/problem';
import { sampleContract } from '../__testUtils__/sampleContract';
import { EntityConsumedApisCard } from '../entityContract/EntityConsumedApisCard';
import { EntityConsumersContent } from '../entityContract/EntityConsumersContent';
import { contractsRouteRef } from '../routes';
import { ChangedUnderYou } from './ChangedUnderYou';

const app: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'app', namespace: 'default' },
  relations: [
    { type: 'ownedBy', targetRef: 'group:default/mobile' },
    { type: 'consumesApi', targetRef: 'api:default/orders' },
  ],
};
const api: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'API',
  metadata: { name: 'orders', namespace: 'default' },
};

function open(
  what: JSX.Element,
  insights: object,
  owned: string[] = ['group:default/mobile'],
  catalog = catalogApiMock({ entities: [app] }),
) {
  const client = createQueryClient();
  client.setDefaultOptions({ queries: { retry: false } });
  return renderInTestApp(
    <InsightsProvider client={client}>{what}</InsightsProvider>,
    {
      apis: [
        [insightsApiRef, insights],
        [storageApiRef, mockApis.storage()],
        [permissionApiRef, mockApis.permission()],
        [catalogApiRef, catalog],
        [
          identityApiRef,
          mockApis.identity({
            userEntityRef: 'user:default/mira.osman',
            ownershipEntityRefs: owned,
          }),
        ],
      ],
      mountedRoutes: {
        '/api-contracts': contractsRouteRef,
        '/catalog/:namespace/:kind/:name': entityRouteRef,
      },
    },
  );
}

describe('the home widget', () => {
  it('shows the APIs that changed under what the reader owns', async () => {
    await open(<ChangedUnderYou />, new FakeContracts([sampleContract()]));
    expect(await screen.findByRole('link', { name: 'Orders' })).toHaveAttribute(
      'href',
      '/api-contracts/api%3Adefault%2Forders',
    );
    expect(
      screen.getByText(
        '1 of 1 APIs that you consume changed in the last 30 days',
      ),
    ).toBeInTheDocument();
  });

  it('shows what broke somebody before a harmless definition came', async () => {
    const contract = sampleContract({
      needs: ['breaking'],
      openBreakingAt: '2025-12-30T10:00:00.000Z',
    });
    await open(<ChangedUnderYou />, new FakeContracts([contract]));
    expect(
      await screen.findByText('Broke somebody on 30 Dec 2025'),
    ).toBeInTheDocument();
  });

  it('says so where nothing is consumed, where none of it is known, and where nothing changed', async () => {
    const none = await open(<ChangedUnderYou />, new FakeContracts([]), []);
    expect(await screen.findByText('You consume no API')).toBeInTheDocument();
    none.unmount();
    const unknown = await open(<ChangedUnderYou />, new FakeContracts([]));
    expect(
      await screen.findByText('None of them is known here yet'),
    ).toBeInTheDocument();
    unknown.unmount();
    const known = new FakeContracts([sampleContract()]);
    await open(<ChangedUnderYou />, {
      listContracts: (query: ContractQuery) =>
        (query.changedSince ? new FakeContracts([]) : known).listContracts(),
    });
    expect(
      await screen.findByText('Nothing changed under you'),
    ).toBeInTheDocument();
  });

  it('says of how many APIs and entities too many it tells nothing', async () => {
    const relations = Array.from({ length: 102 }, (_, at) => ({
      ...{ type: 'consumesApi', targetRef: `api:default/orders-${at}` },
    }));
    const catalog = Object.assign(catalogApiMock(), {
      queryEntities: async () => ({
        ...{ items: [{ ...app, relations }], totalItems: 502, pageInfo: {} },
      }),
    });
    const asked = jest.fn((_: ContractQuery) =>
      new FakeContracts([sampleContract()]).listContracts(),
    );
    await open(
      <ChangedUnderYou />,
      { listContracts: asked },
      undefined,
      catalog,
    );
    expect(await screen.findByText(/2 more APIs are/)).toHaveTextContent(
      'only the first 100 are looked at. 501 more entities are yours',
    );
    expect(
      asked.mock.calls.map(([{ contractRef }]) => contractRef?.length),
    ).toEqual([100, 100]);
  });

  it('says what failed', async () => {
    const listContracts = () =>
      Promise.reject(problem(503, 'Unavailable', 'The database is down.'));
    await open(<ChangedUnderYou />, { listContracts });
    expect(
      await screen.findByText('The database is down.'),
    ).toBeInTheDocument();
  });
});

describe('the page of an entity', () => {
  it('shows which of the APIs that it consumes changed', async () => {
    await open(
      <EntityProvider entity={app}>
        <EntityConsumedApisCard />
      </EntityProvider>,
      new FakeContracts([sampleContract()]),
    );
    expect(
      await screen.findByText('1 of 1 changed in the last 30 days'),
    ).toBeInTheDocument();
  });

  it('shows who consumes an API, who of them knows of what last broke, and how many are not shown', async () => {
    const insights = new FakeContracts([sampleContract()]);
    await open(
      <EntityProvider entity={api}>
        <EntityConsumersContent />
      </EntityProvider>,
      insights,
    );
    expect(
      await screen.findByText(/broke one thing: 0 of 1 owners of consumers/),
    ).toBeInTheDocument();
    expect(screen.getByText('Nobody of them has said so')).toBeInTheDocument();
    expect(
      screen.getByText('The catalog names 1 more that it does not show you.'),
    ).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'The app' })).toBeInTheDocument();
  });
});
