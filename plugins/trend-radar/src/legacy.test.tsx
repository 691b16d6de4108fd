import { screen } from '@testing-library/react';
import { SearchResultListItemExtensions } from '@backstage/plugin-search-react';
import { renderInTestApp } from '@backstage/test-utils';
import { insightsApiRef } from '@almanac/backstage-plugin-insights-react';
import { TopicSearchResultItem, trendRadarPlugin } from './legacy';

describe('a portal on the old frontend system', () => {
  it('is given the client of the backend by the plugin', () => {
    const apis = [...trendRadarPlugin.getApis()];
    expect(apis.map(factory => factory.api.id)).toEqual([insightsApiRef.id]);
  });

  it('shows its own among the results of the search', async () => {
    const document = {
      title: ':has()',
      text: '',
      location: '/trend-radar/web-platform/web-platform:has',
    };
    await renderInTestApp(
      <SearchResultListItemExtensions
        results={[
          { type: 'insights-topics', document },
          { type: 'others', document: { ...document, title: 'Of others' } },
        ]}
      >
        <TopicSearchResultItem />
      </SearchResultListItemExtensions>,
    );
    expect(await screen.findByRole('link', { name: ':has()' })).toHaveAttribute(
      'href',
      document.location,
    );
    expect(screen.getAllByRole('listitem')).toHaveLength(2);
  });
});
