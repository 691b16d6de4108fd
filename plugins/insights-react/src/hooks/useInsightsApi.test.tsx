import { render, screen } from '@testing-library/react';
import { discoveryApiRef, fetchApiRef } from '@backstage/frontend-plugin-api';
import { TestApiProvider } from '@backstage/frontend-test-utils';
import type { InsightsApi } from '../api/InsightsApi';
import { insightsApiRef } from '../api/insightsApiRef';
import { createQueryClient } from '../api/createQueryClient';
import { InsightsProvider } from '../api/InsightsProvider';
import { useRadars } from './radars';

const radarsOf = (title: string) => async () => ({
  items: [],
  faults: [
    {
      file: title,
      line: null,
      column: null,
      path: '',
      detail: '',
      howToMend: '',
    },
  ],
});

function Radars() {
  const { data } = useRadars();
  return <output>{data?.faults[0].file ?? 'none'}</output>;
}

const core = [
  [discoveryApiRef, { getBaseUrl: async () => 'http://portal.example' }],
  [
    fetchApiRef,
    {
      fetch: async () =>
        new Response(JSON.stringify(await radarsOf('over HTTP')()), {
          headers: { 'content-type': 'application/json' },
        }),
    },
  ],
] as const;
const provided: Partial<InsightsApi> = { listRadars: radarsOf('provided') };

describe('useInsightsApi', () => {
  it.each([
    [
      'what the portal provides',
      'provided',
      [...core, [insightsApiRef, provided]],
    ],
    ['a client of its own where the portal provides none', 'over HTTP', core],
  ])('asks %s', async (_, answer, apis) => {
    render(
      <TestApiProvider apis={apis as never}>
        <InsightsProvider client={createQueryClient()}>
          <Radars />
        </InsightsProvider>
      </TestApiProvider>,
    );
    expect(await screen.findByText(answer)).toBeInTheDocument();
  });
});
