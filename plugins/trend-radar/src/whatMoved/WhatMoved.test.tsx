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
  it('lists what changed most among what moved, with direction and ring, and leads to the radar', async () => {
    open(
      new FakeInsightsApi({
        radars: [sampleRadar({ movedCount: 3 })],
        blips: { sample: sampleBlips },
      }),
    );
    expect(await screen.findByText(':has()')).toBeInTheDocument();
    const lines = screen.getAllByRole('listitem').map(line => line.textContent);
    expect(lines).toEqual([
      '<applet>Out to Hold from Assess, Apr 2026, worse than a year ago20\u00a0%−35\u00a0points in a year',
      ':has()In to Trial from Assess, Jun 202696\u00a0%+4\u00a0points in a year',
      'TemporalNew in Hold, Feb 20263\u00a0%+3\u00a0points in a year',
    ]);
    expect(
      screen.getByText(
        'None moved in the last 3 months, 3 in 12; largest each way',
      ),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'Open the radar Sample platform' }),
    ).toHaveAttribute('href', '/trend-radar/sample');
  });

  it('says in words where less is better', async () => {
    const { signal } = sampleRadar();
    const radar = sampleRadar({
      movedCount: 3,
      signal: signal && { ...signal, higherIs: 'bad' },
    });
    open(
      new FakeInsightsApi({ radars: [radar], blips: { sample: sampleBlips } }),
    );
    expect(await screen.findByText(':has()')).toBeInTheDocument();
    const lines = screen.getAllByRole('listitem').map(line => line.textContent);
    expect(lines).toEqual([
      expect.stringMatching(/^<applet>.*, better than a year ago/),
      expect.stringMatching(/^:has\(\).*, worse than a year ago/),
      expect.stringMatching(/^Temporal.*, worse than a year ago/),
    ]);
  });

  it('begins with what moved this quarter, and leads to all of it', async () => {
    const [, toward, away] = sampleBlips;
    const lately = { ...toward, topicId: 'sample:late', title: 'Late' };
    open(
      new FakeInsightsApi({
        radars: [sampleRadar({ movedCount: 3 })],
        blips: {
          sample: [
            { ...lately, movedAt: '2026-08-01', changeOfYear: 0.01 },
            ...[toward, away],
          ],
        },
      }),
    );
    expect(
      await screen.findByRole('link', { name: '1 moved in the last 3 months' }),
    ).toHaveAttribute('href', '/trend-radar/sample?moved=quarter');
    const [quarter, before] = screen
      .getAllByRole('list')
      .map(list => list.textContent);
    expect(quarter).toMatch(/^LateIn to Trial from Assess, Aug 2026/);
    expect(screen.getByText('Before that')).toBeInTheDocument();
    expect(before).toMatch(/^<applet>.*:has\(\)/);
    expect(before).not.toContain('Late');
  });

  it('says over what time where a radar tells of no more than a quarter', async () => {
    open(
      new FakeInsightsApi({
        radars: [
          sampleRadar({
            movedCount: 3,
            policy: { version: '1', movementPeriods: 3 },
          }),
        ],
        blips: { sample: sampleBlips },
      }),
    );
    expect(
      await screen.findByText(
        '3 of 3 that moved in 3 months; largest each way',
      ),
    ).toBeInTheDocument();
    expect(screen.queryByText('Before that')).toBeNull();
  });

  it('keeps room for what moved away', async () => {
    const [, toward, away] = sampleBlips;
    const many = Array.from({ length: 9 }, (_, index) => ({
      ...toward,
      topicId: `sample:${index}`,
      title: `Rising ${index}`,
      changeOfYear: 0.9 - index / 100,
    }));
    const blips = [...many, { ...away, changeOfYear: -0.01 }];
    open(
      new FakeInsightsApi({
        radars: [sampleRadar({ movedCount: 10 })],
        blips: { sample: blips },
      }),
    );
    await screen.findByText('<applet>');
    const titles = screen
      .getAllByRole('listitem')
      .map(line => line.querySelector('a')?.textContent);
    expect(titles).toEqual([
      ...[0, 1, 2, 3, 4, 5].map(index => `Rising ${index}`),
      '<applet>',
    ]);
    // The last line changed less than others that are not shown: the heading says what the lines are chosen by.
    expect(screen.getByText(/; largest each way$/)).toBeInTheDocument();
  });

  it('names each radar on which something moved', async () => {
    open(
      new FakeInsightsApi({
        radars: [
          sampleRadar({ id: 'quiet', title: 'Quiet' }),
          sampleRadar({ id: 'shop', title: 'Shop front', movedCount: 1 }),
          sampleRadar({ movedCount: 3 }),
        ],
        blips: { sample: sampleBlips, shop: [sampleBlips[1]], quiet: [] },
      }),
    );
    await screen.findByText('<applet>');
    await screen.findByText(/^None moved in the last 3 months, 1 in 12/);
    expect(
      screen.getAllByRole('heading').map(heading => heading.textContent),
    ).toEqual(['Sample platform', 'Shop front']);
    expect(screen.getByRole('link', { name: 'Shop front' })).toHaveAttribute(
      'href',
      '/trend-radar/shop',
    );
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
        name: /^96\s%, .*, :has\(\): how this was computed$/,
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
