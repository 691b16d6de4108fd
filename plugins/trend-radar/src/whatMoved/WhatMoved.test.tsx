import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
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
      ':has()In to Trial from Assess, Jun 202696\u00a0%',
      '<applet>Out to Hold from Assess, Apr 202620\u00a0%',
      'TemporalNew in Hold, Feb 20263\u00a0%',
    ]);
    expect(
      screen.getByText('3 of 3 that moved in 12 months'),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'Open the radar Sample platform' }),
    ).toHaveAttribute('href', '/trend-radar/sample');
  });

  it('opens the working of a value', async () => {
    const user = userEvent.setup();
    open(
      new FakeInsightsApi({
        radars: [sampleRadar({ movedCount: 3 })],
        blips: { sample: sampleBlips },
      }),
    );
    await user.click(
      await screen.findByRole('button', {
        name: /^96\s%, :has\(\): how this was computed$/,
      }),
    );
    expect(
      await screen.findByText(
        'Ring suggested for :has() on the radar Sample platform',
      ),
    ).toBeInTheDocument();
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
