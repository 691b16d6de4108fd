import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakeInsightsApi } from '../__testUtils__/FakeInsightsApi';
import { renderPage } from '../__testUtils__/renderPage';
import { sampleBlips } from '../__testUtils__/sampleBlips';
import { sampleRadar } from '../__testUtils__/sampleRadar';
import { TrendRadarPage } from './TrendRadarPage';

function open(at: string) {
  const radars = [sampleRadar({ blipCount: 4, movedCount: 3 })];
  return renderPage(<TrendRadarPage />, {
    api: new FakeInsightsApi({ radars, blips: { sample: sampleBlips } }),
    at,
    mountPath: '/trend-radar/*',
  });
}

describe('useFocusOnArrival', () => {
  it('leads from the link that is gone to the main part of the next page', async () => {
    open('/trend-radar');
    const link = await screen.findByRole('link', { name: 'Sample platform' });
    link.focus();
    await userEvent.keyboard('{Enter}');
    await screen.findByRole('application');
    expect(document.activeElement).toBe(screen.getByRole('main'));
  });

  it('takes no focus when a page is opened by its address', async () => {
    open('/trend-radar/sample');
    await screen.findByRole('application');
    expect(document.activeElement).toBe(document.body);
  });
});
