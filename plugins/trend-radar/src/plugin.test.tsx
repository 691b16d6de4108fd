import { screen } from '@testing-library/react';
import {
  ApiBlueprint,
  createFrontendModule,
} from '@backstage/frontend-plugin-api';
import { renderTestApp } from '@backstage/frontend-test-utils';
import { insightsApiRef } from '@almanac/backstage-plugin-insights-react';
import { FakeInsightsApi } from './__testUtils__/FakeInsightsApi';
import { sampleBlips } from './__testUtils__/sampleBlips';
import { sampleRadar } from './__testUtils__/sampleRadar';
import plugin from './plugin';

const radar = sampleRadar({ blipCount: 4, owner: undefined });

const fakeInsights = ApiBlueprint.make({
  name: 'insights',
  params: define =>
    define({
      api: insightsApiRef,
      deps: {},
      factory: () =>
        new FakeInsightsApi({
          radars: [radar],
          blips: { sample: sampleBlips },
        }),
    }),
});

const open = (at: string) =>
  renderTestApp({
    features: [
      plugin,
      createFrontendModule({
        pluginId: 'trend-radar',
        extensions: [fakeInsights],
      }),
    ],
    initialRouteEntries: [at],
  });

describe('a portal on the new frontend system', () => {
  it('has the radars without a line of code', async () => {
    open('/trend-radar');
    expect(
      await screen.findByRole('link', { name: 'Sample platform' }),
    ).toHaveAttribute('href', '/trend-radar/sample');
  });

  it('has each radar below them', async () => {
    open('/trend-radar/sample');
    expect(
      await screen.findByRole('application', { name: /Sample platform/ }),
    ).toBeInTheDocument();
  });

  it('has the comparison of topics beside them', async () => {
    open('/trend-radar/compare');
    expect(
      await screen.findByText('Choose topics to compare'),
    ).toBeInTheDocument();
  });

  it('shows no gallery unless it is asked for', async () => {
    open('/insights-gallery');
    expect(
      await screen.findByText(/PAGE NOT FOUND|404|not found/i),
    ).toBeInTheDocument();
  });
});
