import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { InsightsApi } from '@almanac/backstage-plugin-insights-react';
import { EntityProvider } from '@backstage/plugin-catalog-react';
import { problem } from '../__testUtils__/FakeInsightsApi';
import { renderPage } from '../__testUtils__/renderPage';
import { sampleBlips } from '../__testUtils__/sampleBlips';
import { sampleRadar } from '../__testUtils__/sampleRadar';
import { EntityTrendsCard } from './EntityTrendsCard';

const entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: {
    name: 'web-shop',
    annotations: { 'almanac.io/topics': 'sample:has, sample:nowhere' },
  },
};

const topic = {
  id: 'sample:has',
  title: ':has()',
  description: '',
  aliases: [],
  tags: [],
  links: [],
  collectorId: 'sample',
  signals: [],
  radars: ['sample'],
};

describe('EntityTrendsCard', () => {
  it('lists each topic with ring, verdict and value, and says which is unknown', async () => {
    const radar = sampleRadar();
    const suggestion = { ring: 'trial', sentence: '', reasons: [] };
    renderPage(
      <EntityProvider entity={entity}>
        <EntityTrendsCard />
      </EntityProvider>,
      {
        at: '/',
        api: {
          getRadar: async () => radar,
          getTopic: async id => {
            if (id !== topic.id) {
              throw problem(404, 'Unknown topic', `There is no topic ${id}.`);
            }
            return topic;
          },
          getBlip: async () => ({
            ...sampleBlips[1],
            history: [],
            suggestion: {
              ...suggestion,
              counterfactuals: [],
              working: {
                subject: 'Ring suggested for :has()',
                inputs: [],
                method: { id: '', title: '', source: '' },
                definitionVersion: '1',
                window: null,
                coverage: 1,
                engineVersion: '1',
                computedAt: '2026-11-24T06:00:00Z',
                steps: [],
                notes: [],
              },
            },
          }),
        } satisfies Partial<InsightsApi>,
      },
    );
    expect(
      await screen.findByText('Trial on Sample platform'),
    ).toBeInTheDocument();
    expect(screen.getByText('Rising')).toBeInTheDocument();
    expect(screen.getByText(/^96\s%$/)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: ':has()' })).toHaveAttribute(
      'href',
      '/trend-radar/sample/sample:has',
    );
    expect(
      await screen.findByText(/There is no topic sample:nowhere/),
    ).toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', { name: /^96\s%, :has\(\): how/ }),
    );
    expect(
      await screen.findByRole('dialog', { name: 'How this was computed' }),
    ).toHaveTextContent('Ring suggested for :has()');
  });
});
