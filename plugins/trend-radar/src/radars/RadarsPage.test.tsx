import { screen, waitFor } from '@testing-library/react';
import { FakeInsightsApi, problem } from '../__testUtils__/FakeInsightsApi';
import { renderPage } from '../__testUtils__/renderPage';
import { sampleBlips } from '../__testUtils__/sampleBlips';
import { sampleRadar } from '../__testUtils__/sampleRadar';
import { RadarsPage } from './RadarsPage';

const open = (api: Partial<FakeInsightsApi>) =>
  renderPage(<RadarsPage />, { api, at: '/trend-radar' });

describe('RadarsPage', () => {
  it('shows each radar with its counts, its state and the way to it', async () => {
    const radar = sampleRadar({ blipCount: 1204, movedCount: 37 });
    open(
      new FakeInsightsApi({
        radars: [radar],
        blips: { sample: sampleBlips },
      }),
    );
    expect(
      await screen.findByRole('link', { name: 'Sample platform' }),
    ).toHaveAttribute('href', '/trend-radar/sample');
    expect(screen.getByText('1,204')).toBeInTheDocument();
    expect(screen.getByText('37')).toBeInTheDocument();
    expect(screen.getByText('Up to date')).toBeInTheDocument();
    await waitFor(() => expect(document.title).toMatch(/^Trends \| \S/));
  });

  it('leads to what moved this quarter, where the radar tells of a longer time', async () => {
    const late = { ...sampleBlips[1], movedAt: '2026-09-01' };
    const policy = { version: '1', movementPeriods: 3 };
    open(
      new FakeInsightsApi({
        radars: [
          sampleRadar(),
          sampleRadar({ id: 'b', title: 'Short', policy }),
        ],
        blips: { sample: [late], b: [late] },
      }),
    );
    expect(
      await screen.findByRole('link', {
        name: '1 moved in the last 3 months on Sample platform',
      }),
    ).toHaveAttribute('href', '/trend-radar/sample?moved=quarter');
    expect(screen.getAllByText('In the last 3 months')).toHaveLength(1);
  });

  it('names the owner of a radar that has one, and nobody for one that has none', async () => {
    const radars = [
      sampleRadar({ id: 'a', owner: 'group:default/web' }),
      sampleRadar({ id: 'b', title: 'Nobody’s', owner: undefined }),
    ];
    open(new FakeInsightsApi({ radars, blips: {} }));
    await screen.findByText('Nobody’s');
    expect(screen.getAllByText('Owner')).toHaveLength(1);
    expect(screen.queryByText('No owner')).not.toBeInTheDocument();
  });

  it('draws a large radar from some of its blips, of each quadrant its share', async () => {
    const { quadrants } = sampleRadar();
    const shares = [600, 400, ...quadrants.slice(2).map(() => 0)];
    const blips = shares.flatMap((count, quadrant) =>
      Array.from({ length: count }, (_, i) => ({
        ...sampleBlips[0],
        topicId: `topic-${quadrant}-${i}`,
        quadrant: quadrants[quadrant].id,
      })),
    );
    const api = new FakeInsightsApi({
      radars: [
        sampleRadar({
          blipCount: 1_000,
          quadrants: quadrants.map((one, i) => ({
            ...one,
            blipCount: shares[i],
          })),
        }),
      ],
      blips: { sample: blips },
    });
    open(api);
    await screen.findByRole('link', { name: 'Sample platform' });
    const marks = () =>
      Array.from(
        document.querySelectorAll('path[d^="M"][stroke-width]'),
        path => path.getAttribute('d')?.match(/M/g)?.length ?? 0,
      );
    await waitFor(() => expect(marks()).toEqual([180, 120]));
  });

  it('puts radars that are out of date first', async () => {
    open(
      new FakeInsightsApi({
        radars: [
          sampleRadar({ id: 'a', title: 'Fresh' }),
          sampleRadar({ id: 'b', title: 'Old', state: 'stale' }),
        ],
        blips: {},
      }),
    );
    await screen.findByText('Fresh');
    const titles = screen
      .getAllByRole('heading', { level: 2 })
      .map(heading => heading.textContent);
    expect(titles).toEqual(['OldOut of date', 'FreshUp to date']);
  });

  it('shows a state that it does not know as it is called, before what is well', async () => {
    open(
      new FakeInsightsApi({
        radars: [
          sampleRadar({ id: 'well', title: 'Well' }),
          sampleRadar({
            id: 'strange',
            title: 'Strange',
            state: 'held-back' as 'stale',
          }),
          sampleRadar({ id: 'old', title: 'Old', state: 'stale' }),
        ],
        blips: {},
      }),
    );
    expect(await screen.findByText('Held back')).toBeInTheDocument();
    expect(
      screen.getAllByRole('heading', { level: 2 }).map(one => one.textContent),
    ).toEqual(['OldOut of date', 'StrangeHeld back', 'WellUp to date']);
  });

  it('says where a radar file has a fault and how to mend it', async () => {
    open(
      new FakeInsightsApi({
        radars: [],
        blips: {},
        faults: [
          {
            file: 'radars/languages.yaml',
            line: 14,
            column: 9,
            path: 'rings[2].when',
            detail: '1.4 is not a ratio.',
            howToMend: 'Write 0.95.',
          },
        ],
      }),
    );
    expect(
      await screen.findByText('radars/languages.yaml:14:9 (rings[2].when)'),
    ).toBeInTheDocument();
    expect(screen.getByText(/Write 0.95/)).toBeInTheDocument();
  });

  it('says how a first radar comes', async () => {
    open(new FakeInsightsApi({ radars: [], blips: {} }));
    expect(await screen.findByText('No radar yet')).toBeInTheDocument();
    expect(screen.getByText(/insights.radars/)).toBeInTheDocument();
  });

  it('says that the reader may not see radars', async () => {
    const denied = problem(403, 'Forbidden', 'You may not read radars.');
    open({ listRadars: () => Promise.reject(denied) });
    expect(
      await screen.findByText('You may not read radars.'),
    ).toBeInTheDocument();
  });
});
