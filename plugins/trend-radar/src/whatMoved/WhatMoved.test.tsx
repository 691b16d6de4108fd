import { screen } from '@testing-library/react';
import { FakeInsightsApi } from '../__testUtils__/FakeInsightsApi';
import { renderPage } from '../__testUtils__/renderPage';
import { sampleBlips } from '../__testUtils__/sampleBlips';
import { sampleRadar } from '../__testUtils__/sampleRadar';
import { WhatMoved } from './WhatMoved';

const open = (api: Partial<FakeInsightsApi>) =>
  renderPage(<WhatMoved />, { api, at: '/' });

describe('WhatMoved', () => {
  it('lists what moved last, with direction and ring, and leads to the radar', async () => {
    open(
      new FakeInsightsApi({
        radars: [sampleRadar({ movedCount: 3 })],
        blips: { sample: sampleBlips },
      }),
    );
    expect(await screen.findByText(':has()')).toBeInTheDocument();
    const lines = screen.getAllByRole('listitem').map(line => line.textContent);
    expect(lines).toEqual([
      'Moved in:has()from Assess, Jun 2026 Trial96\u00a0%',
      'Moved out<applet>from Assess, Apr 2026 Hold20\u00a0%',
      'NewTemporalFeb 2026 Hold3\u00a0%',
    ]);
    expect(
      screen.getByText('3 of 3 that moved in 12 months'),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'Open the radar Sample platform' }),
    ).toHaveAttribute('href', '/trend-radar/sample');
  });

  it('says when nothing moved', async () => {
    open(
      new FakeInsightsApi({
        radars: [sampleRadar()],
        blips: { sample: [] },
      }),
    );
    expect(
      await screen.findByText('Nothing changed its ring in 12 months.'),
    ).toBeInTheDocument();
  });

  it('says what will appear while there is no radar', async () => {
    open(new FakeInsightsApi({ radars: [], blips: {} }));
    expect(await screen.findByText('No radar yet')).toBeInTheDocument();
  });

  it('says what failed', async () => {
    open({ listRadars: () => Promise.reject(new Error('no answer')) });
    expect(await screen.findByText('no answer')).toBeInTheDocument();
  });
});
