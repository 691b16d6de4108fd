import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { problem } from '../__testUtils__/FakeInsightsApi';
import { sampleRadar } from '../__testUtils__/sampleRadar';
import { knowing, openTopic } from './__testUtils__/openTopic';
import { sampleTopicAnalysis } from './__testUtils__/sampleAnalysis';
import { sampleTopic } from './__testUtils__/sampleTopic';

const never = () => new Promise<never>(() => {});
const refusing = (status: number, title: string, detail: string) => () =>
  Promise.reject(problem(status, title, detail));

describe('TopicPage without all that it needs', () => {
  it('shows the outline of the page while it waits', async () => {
    openTopic({ getTopic: never });
    expect((await screen.findAllByRole('status')).length).toBeGreaterThan(2);
  });

  it('shows what has come while the analysis is under way', async () => {
    openTopic({ getTopicAnalysis: never });
    expect(
      await screen.findByRole('heading', { level: 1, name: ':has()' }),
    ).toBeInTheDocument();
    expect(
      await screen.findByText(/Trial is suggested for :has\(\)\./),
    ).toBeInTheDocument();
  });

  it.each([
    { status: 404, title: 'Unknown topic', detail: 'No topic "sample:has".' },
    {
      status: 400,
      title: 'Invalid request',
      detail: 'The path is not what the operation takes: topicId must match.',
    },
  ])(
    'knows no topic of that name ($status): the way back to the radar',
    async ({ status, title, detail }) => {
      openTopic({ getTopic: refusing(status, title, detail) });
      expect(
        await screen.findByText('There is no topic "sample:has" on this radar'),
      ).toBeInTheDocument();
      expect(screen.queryByText(detail)).toBeNull();
      expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
      expect(
        screen.getByRole('button', { name: 'Search the radar for it' }),
      ).toHaveAttribute('href', '/trend-radar/sample?q=has');
    },
  );

  it('knows no radar of that name: the way to all of them', async () => {
    openTopic({
      getRadar: refusing(404, 'Unknown radar', 'There is no radar "x".'),
    });
    expect(
      await screen.findByRole('button', { name: 'See all radars' }),
    ).toHaveAttribute('href', '/trend-radar');
    expect(screen.getByText('There is no radar "sample"')).toBeInTheDocument();
  });

  it('shows a topic that is not on the radar, without a ring', async () => {
    openTopic({
      getTopic: async () => ({ ...sampleTopic, radars: [] }),
      getBlip: refusing(404, 'Not on this radar', 'No blip.'),
    });
    expect(
      await screen.findByRole('region', {
        name: 'Not on the radar Sample platform',
      }),
    ).toBeInTheDocument();
    expect(screen.getByText('This topic is on no radar.')).toBeInTheDocument();
    expect(
      await screen.findByText(/Support of :has\(\) rose/),
    ).toBeInTheDocument();
  });

  it('waits for an analysis that has not had its turn', async () => {
    openTopic({
      getTopicAnalysis: refusing(404, 'No analysis yet', 'Not analysed.'),
    });
    expect(await screen.findByText('Not analysed yet')).toBeInTheDocument();
    expect(
      await screen.findByText(/12 analyses are waiting\./),
    ).toBeInTheDocument();
    // The page answers with what it has.
    expect(
      (await screen.findAllByText(/Trial is suggested for :has/)).length,
    ).toBeGreaterThan(1);
    expect(screen.getByText('Support: :has()')).toBeInTheDocument();
  });

  it('says how much is missing where it is too early to say', async () => {
    const { analysis, explanation } = sampleTopicAnalysis;
    openTopic({
      getTopicAnalysis: async () => ({
        ...sampleTopicAnalysis,
        analysis: {
          ...analysis,
          verdict: 'unknown',
          verdictReason: 'Too early to say: 4 more months needed.',
          changePoints: [],
          forecast: null,
          contributions: null,
        },
        explanation: { ...explanation, facts: [] },
      }),
    });
    expect(
      await screen.findByText(/Too early to say: 4 more months needed\./),
    ).toBeInTheDocument();
    expect(screen.getAllByText('Too early to say').length).toBeGreaterThan(0);
    expect(
      screen.getByText(
        'The change cannot be divided: there are no members, or they overlap.',
      ),
    ).toBeInTheDocument();
  });

  it('shows the newest changes of level, and all of them when asked', async () => {
    const { analysis } = sampleTopicAnalysis;
    const [change] = analysis.changePoints;
    const months = ['02', '03', '04', '05', '06', '07', '08'];
    const changePoints = months.map((month, index) => ({
      ...{ ...change, index, at: `2025-${month}-01`, markers: [] },
      ...{ low: `2025-${month}-01`, high: `2025-${month}-01` },
    }));
    openTopic({
      getTopicAnalysis: async () => ({
        ...sampleTopicAnalysis,
        analysis: { ...analysis, changePoints },
      }),
    });
    const changes = await screen.findByRole('region', {
      name: 'Changes of level',
    });
    const heads = () =>
      within(changes)
        .getAllByRole('rowheader')
        .map(head => head.textContent!.slice(0, 8));
    expect(heads()).toHaveLength(5);
    expect([heads()[0], heads()[4]]).toEqual(['Apr 2025', 'Aug 2025']);
    await userEvent.click(
      within(changes).getByRole('button', {
        name: 'Show all 7: Changes of level',
        expanded: false,
      }),
    );
    expect(heads()).toHaveLength(7);
    await userEvent.click(
      within(changes).getByRole('button', {
        name: 'Show the newest 5 alone: Changes of level',
        expanded: true,
      }),
    );
    expect(heads()).toHaveLength(5);
  });

  it('says what will appear where nothing is measured', async () => {
    openTopic({
      getTopic: async () => ({ ...sampleTopic, signals: [] }),
      getRadar: async () => sampleRadar({ signal: null }),
    });
    expect(
      await screen.findByText('Nothing is measured for :has() yet.'),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('button', { name: 'Open sources' }),
    ).toHaveAttribute('href', '/insights/sources');
  });

  it('offers no retry to a reader without permission', async () => {
    openTopic({
      getTopic: refusing(403, 'Forbidden', 'You may not read topics.'),
    });
    expect(
      await screen.findByText('You may not read topics.'),
    ).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
  });

  it('asks again on demand after a failure', async () => {
    const user = userEvent.setup();
    let isDown = true;
    openTopic({
      getTopic: id =>
        isDown ? Promise.reject(new Error('no answer')) : knowing.getTopic!(id),
    });
    await screen.findByText('no answer');
    isDown = false;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(
      await screen.findByText(/Support of :has\(\) rose/),
    ).toBeInTheDocument();
  });

  it('says which part failed and keeps the rest', async () => {
    openTopic({
      getTopicSeries: refusing(500, 'Broken', 'The values are away.'),
    });
    expect(
      await screen.findByText('The values could not be loaded'),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('region', { name: 'Changes of level' }),
    ).toBeInTheDocument();
  });

  it('says since when what is shown is out of date', async () => {
    openTopic({ getRadar: async () => sampleRadar({ state: 'stale' }) });
    expect(await screen.findByText(/What you see is from/)).toBeInTheDocument();
  });

  it('says how far the computing is', async () => {
    const progress = { done: 512, total: 1308, what: 'Analysing topics' };
    openTopic({
      getRadar: async () => sampleRadar({ state: 'computing', progress }),
    });
    await waitFor(() =>
      expect(
        screen.getByText('Analysing topics: 512 of 1,308'),
      ).toBeInTheDocument(),
    );
  });
});
