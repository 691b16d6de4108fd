import { screen } from '@testing-library/react';
import { EntityTrends } from '@almanac/backstage-plugin-insights-react';
import { EntityProvider } from '@backstage/plugin-catalog-react';
import { problem } from '../__testUtils__/FakeInsightsApi';
import { renderPage } from '../__testUtils__/renderPage';
import { EntityTrendsCard } from './EntityTrendsCard';

const entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'web-shop' },
};

const has: EntityTrends['items'][number] = {
  topicId: 'sample:has',
  title: ':has()',
  sources: ['catalog'],
  blip: {
    radar: { id: 'sample', title: 'Sample platform' },
    ring: { id: 'trial', title: 'Trial' },
    isDecided: false,
    unit: '1',
    movement: 'in',
    movedAt: '2026-06-01',
    verdict: 'rising',
    value: 0.96,
  },
};

const NOTHING: EntityTrends = {
  ...{ items: [], unknown: [], topicCount: 0, isCatalogKnown: true },
};

function open(answer: Partial<EntityTrends> | Error) {
  const asked: string[] = [];
  renderPage(
    <EntityProvider entity={entity}>
      <EntityTrendsCard />
    </EntityProvider>,
    {
      at: '/',
      api: {
        getEntityTrends: async ref => {
          asked.push(ref);
          if (answer instanceof Error) throw answer;
          return { ...NOTHING, ...answer };
        },
      },
    },
  );
  return asked;
}

describe('EntityTrendsCard', () => {
  it('lists each topic with ring, verdict and value, and says which is on no radar or unknown, of one answer', async () => {
    const asked = open({
      items: [has, { ...has, topicId: 'npm:x', title: 'x', blip: null }],
      ...{ topicCount: 5, unknown: ['sample:nowhere'] },
    });
    expect(
      await screen.findByText('Trial on Sample platform'),
    ).toBeInTheDocument();
    expect(screen.getByText('Rising')).toBeInTheDocument();
    expect(screen.getByText(/^96\s%/)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: ':has()' })).toHaveAttribute(
      'href',
      '/trend-radar/sample/sample:has',
    );
    expect(screen.getByText('On no radar')).toBeInTheDocument();
    expect(screen.getByText('sample:nowhere')).toBeInTheDocument();
    expect(screen.getByText('3 more topics touch it.')).toBeInTheDocument();
    expect(asked).toEqual(['component:default/web-shop']);
  });

  it('says what was decided', async () => {
    open({
      items: [{ ...has, blip: has.blip && { ...has.blip, isDecided: true } }],
      topicCount: 1,
    });
    expect(
      await screen.findByText('Trial on Sample platform, decided'),
    ).toBeInTheDocument();
  });

  it.each([
    ['what would appear, where nothing is', {}, /^No topic that is watched/],
    ['a silent catalog', { isCatalogKnown: false }, /^The catalog does not/],
    ['a failure', problem(503, 'Down', 'It sleeps.'), /could not be loaded/],
  ])('tells %s', async (_, answer, words) => {
    open(answer);
    expect(await screen.findByText(words)).toBeInTheDocument();
  });
});
