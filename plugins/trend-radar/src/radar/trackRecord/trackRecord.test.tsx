import { screen, within } from '@testing-library/react';
import { RadarTrackRecord } from '@almanac/backstage-plugin-insights-react';
import { FakeInsightsApi } from '../../__testUtils__/FakeInsightsApi';
import { renderPage } from '../../__testUtils__/renderPage';
import { sampleBlips } from '../../__testUtils__/sampleBlips';
import { sampleRadar } from '../../__testUtils__/sampleRadar';
import { RadarPage } from '../RadarPage';

const record: RadarTrackRecord = {
  radarId: 'sample',
  policyVersion: '1',
  days: ['2022-10-01', '2023-10-01'],
  judgedCount: 8,
  // Not what the counts below come to: the page shows what it is told.
  stood: 0.77,
  rings: [
    {
      ...{ ring: 'adopt', suggested: 4, had: 5, both: 3 },
      ...{ precision: 0.75, recall: 0.6 },
    },
    {
      ...{ ring: 'hold', suggested: 4, had: 3, both: 3 },
      ...{ precision: 0.75, recall: 1 },
    },
    {
      ...{ ring: 'trial', suggested: 0, had: 0, both: 0 },
      ...{ precision: null, recall: null },
    },
  ],
  calibration: {
    bins: [{ from: 0.7, to: 0.8, count: 4, said: 0.75, stood: 0.5 }],
    brier: 0.21,
  },
  truth: {
    ...{ ring: 'adopt', milestone: 'Baseline widely available' },
    ...{ suggested: 6, reached: 5, both: 3, precision: 0.5, recall: 0.6 },
  },
};

function open(told?: RadarTrackRecord) {
  const api = new FakeInsightsApi({
    radars: [sampleRadar({ blipCount: 4 })],
    blips: { sample: sampleBlips },
  });
  if (told) api.getRadarTrackRecord = async () => told;
  renderPage(<RadarPage />, {
    api,
    at: '/trend-radar/sample',
    mountPath: '/trend-radar/:radarId/*',
  });
}

const section = () =>
  screen.findByRole('region', { name: 'How good past suggestions were' });

describe('the track record on the radar', () => {
  it('says how many suggestions stood, each rate with its counts, and the milestone', async () => {
    open(record);
    const shown = await section();
    await within(shown).findByText(/8 suggestions of 2 days/);
    expect(shown).toHaveTextContent('77 % of all stood.');
    expect(shown).toHaveTextContent(
      'Adopt beside “Baseline widely available”: of 6 suggestions 50 % had reached it',
    );
    const rows = within(
      within(shown).getByRole('group', {
        name: 'Precision and recall of each ring',
      }),
    ).getAllByRole('row');
    expect(rows.map(row => row.textContent)).toEqual([
      'RingPrecisionRecall',
      'Adopt75\u00a0% (3 of 4)60\u00a0% (3 of 5)',
      'Hold75\u00a0% (3 of 4)100\u00a0% (3 of 3)',
      'Trial––',
      'All rings75\u00a0% (6 of 8)75\u00a0% (6 of 8)',
    ]);
    expect(shown).toHaveTextContent(
      'Each of the 8 suggestions is in one ring of either column.',
    );
    expect(shown).toHaveTextContent('4 of the 8 suggestions: of the other 4');
    expect(shown).toHaveTextContent('Mean squared error 0.210');
  });

  it('says no share where the backend tells none', async () => {
    open({ ...record, stood: undefined });
    const shown = await section();
    await within(shown).findByText(/8 suggestions of 2 days/);
    expect(shown).not.toHaveTextContent('of all stood');
  });

  it('says so where nothing can be judged yet', async () => {
    open({ ...record, days: [], judgedCount: 0, truth: null });
    expect(
      await screen.findByText(/Nothing can be judged yet/),
    ).toBeInTheDocument();
  });
});
