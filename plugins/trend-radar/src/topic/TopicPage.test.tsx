import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { openTopic } from './__testUtils__/openTopic';
import { sampleTopicAnalysis } from './__testUtils__/sampleAnalysis';
import { sampleSeries, sampleTopic } from './__testUtils__/sampleTopic';
import { sampleTrackRecord } from './__testUtils__/sampleTrackRecord';

const section = (name: string) => screen.findByRole('region', { name });
const texts = (elements: HTMLElement[]) =>
  elements.map(element => element.textContent?.replace(/\u00a0/g, ' '));

describe('TopicPage', () => {
  it('answers first: what it is, the sentence, how sure, the ring, from when', async () => {
    openTopic();
    expect(
      await screen.findByText(
        'Support of :has() rose from 40 % to 96 % since May 2026.',
      ),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('heading', { level: 1, name: ':has()' }),
    ).toBeInTheDocument();
    expect(screen.getByText(/How sure/).closest('p')).toHaveTextContent(
      'How sure. The level went up in Aug 2026. It will be between 80 % and 100 % in Dec 2026 (95 %). On past data the 95 % band held 81 % of what came. 1 of 6 months have no value.',
    );
    expect(screen.getByText('Data as of Oct 2026')).toBeInTheDocument();
    expect(
      await screen.findByText('Moved in from Assess in Jun 2026'),
    ).toBeInTheDocument();
    expect(
      screen.getAllByRole('link', { name: 'Sample platform' })[0],
    ).toHaveAttribute('href', '/trend-radar/sample');
    expect(screen.getByRole('link', { name: 'area:css' })).toHaveAttribute(
      'href',
      '/trend-radar/sample?tag=area%3Acss',
    );
    expect(screen.getByRole('link', { name: /MDN/ })).toHaveAttribute(
      'href',
      'https://developer.mozilla.org/has',
    );
  });

  it('keeps the order of the answer: picture, why, whom, what to do, method', async () => {
    openTopic();
    await section('Method and data quality');
    expect(texts(screen.getAllByRole('heading', { level: 2 }))).toEqual([
      'The picture',
      'Why',
      'Whom it touches',
      'What to do',
      'Method and data quality',
    ]);
  });

  it('shows parts that add up', async () => {
    openTopic();
    const parts = await section('Who brought the change');
    const rows = within(parts).getAllByRole('row').slice(1);
    expect(texts(rows)).toEqual([
      'Browser B0 %54 %+54.096 %',
      'Browser A40 %42 %+2.04 %',
      'Total40 %96 %+56.0100 %',
    ]);
  });

  it('leads from each fact to its evidence', async () => {
    openTopic();
    const facts = await section('What the sentence is made of');
    expect(
      within(facts).getByRole('link', { name: /^See the parts: Browser B/ }),
    ).toHaveAttribute('href', '#parts');
    expect(
      within(facts).getByRole('link', { name: /^See the chart: It will be/ }),
    ).toHaveAttribute('href', '#picture');
    expect(
      within(facts).getByRole('button', { name: /^See the working: The lev/ }),
    ).toBeInTheDocument();
  });

  it('names what lies near a change of level, and how often chance does', async () => {
    openTopic();
    const changes = await section('Changes of level');
    expect(texts(within(changes).getAllByRole('row')).slice(1)).toEqual([
      'Aug 2026: from 40 % to 96 % (+56 points)95 % interval: Jul 2026 to Aug 2026',
      'Browser B 214 Aug 2026same month62 of 100',
      'Browser A 930 Jul 20262 days before90 of 100',
    ]);
    expect(
      within(changes).getByText(/does not show a cause/),
    ).toBeInTheDocument();
  });

  it('says what the rule found, what would change it, and what was before', async () => {
    openTopic();
    const toDo = await section('What to do');
    const reasons = await within(toDo).findByRole('table');
    expect(texts(within(reasons).getAllByRole('row')).slice(1)).toEqual([
      'Adoptat least 95 % for 30 months3 monthsNot met',
      'Trialat least 95 %96 %Met',
    ]);
    expect(
      within(toDo).getByText('Would be Assess if it fell below 93 %.'),
    ).toBeInTheDocument();
    const history = within(toDo).getByRole('region', {
      name: 'Suggested ring over time',
    });
    expect(texts(within(history).getAllByRole('listitem'))).toEqual([
      'Trialsince Aug 2026',
      'AssessJan 2024 to Aug 2026',
      'HoldOct 2021 to Jan 2024',
    ]);
  });

  it('says what became of earlier suggestions of the ring', async () => {
    const rings = [
      {
        ...{ ring: 'trial', suggested: 720, had: 650, both: 366 },
        ...{ precision: 366 / 720, recall: 366 / 650 },
      },
    ];
    openTopic({
      getRadarTrackRecord: async () => sampleTrackRecord({ rings }),
    });
    const fared = await section('How such suggestions fared');
    expect(fared).toHaveTextContent(
      'Of 720 earlier suggestions of Trial on this radar, 366 (50.8 %) had that ring a year later. See the whole record',
    );
    expect(within(fared).getByRole('link')).toHaveAttribute(
      'href',
      '/trend-radar/sample#track-record',
    );
  });

  it('says that no earlier suggestion of the ring can be judged', async () => {
    openTopic({ getRadarTrackRecord: async () => sampleTrackRecord() });
    expect(await section('How such suggestions fared')).toHaveTextContent(
      'No earlier suggestion of Trial on this radar can be judged yet',
    );
  });

  it('says how it was reached and how good the data is', async () => {
    openTopic();
    const method = await section('Method and data quality');
    for (const words of [
      'rising, because the level went up',
      '+12 points a year, between +6 points and +18 points (95 %)',
      'τ = 0.6, p = 0.0512, q = 0.0871 over all topics of the sweep (Benjamini-Hochberg)',
      /^Yue and Wang.*; Hamed and Rao.* could not be used here$/,
      'Theta with conformal intervals, measured from 48 past moments',
      '95 % band: 81 % of what came',
      '1 of 6 months',
    ]) {
      expect(within(method).getByText(words)).toBeInTheDocument();
    }
    expect(within(method).getByText(/window is short/)).toHaveTextContent(
      'Warning. The window is short.',
    );
  });

  it('tells no typical change of values that move in steps', async () => {
    const { analysis } = sampleTopicAnalysis;
    const steps = {
      id: 'step-like',
      severity: 'info',
      text: 'Steps.',
    } as const;
    openTopic({
      getTopicAnalysis: async () => ({
        ...sampleTopicAnalysis,
        analysis: { ...analysis, quality: [steps] },
      }),
    });
    const method = await section('Method and data quality');
    expect(method).toHaveTextContent('not told: the values move in steps');
    expect(method).not.toHaveTextContent('a year, between');
  });

  it('names the test of seasons that carry on from each other', async () => {
    const { analysis } = sampleTopicAnalysis;
    const direction: typeof analysis.direction = {
      ...analysis.direction,
      requestedCorrection: 'pre-whitening',
      correction: 'none',
      seasonalCorrection: 'covariances',
    };
    openTopic({
      getTopicAnalysis: async () => ({
        ...sampleTopicAnalysis,
        analysis: { ...analysis, direction },
      }),
    });
    const method = await section('Method and data quality');
    expect(
      within(method).getByText(
        'Hirsch and Slack, for seasons that carry on from each other, in place of pre-whitening',
      ),
    ).toBeInTheDocument();
  });

  it('names the browser’s tab', async () => {
    openTopic();
    await screen.findByRole('heading', { level: 1, name: ':has()' });
    await waitFor(() =>
      expect(document.title).toMatch(/^:has\(\) · Sample platform \| \S/),
    );
  });

  it('opens the working and gives the focus back', async () => {
    const user = userEvent.setup();
    openTopic();
    const button = await screen.findByRole('button', {
      name: 'How do we know?',
    });
    await user.click(button);
    const drawer = await screen.findByRole('dialog', {
      name: 'How this was computed',
    });
    expect(
      within(drawer).getByText('Trend of Sample support: :has()'),
    ).toBeInTheDocument();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(button).toHaveFocus();
  });

  it('names who lacks it', async () => {
    const [browserA, browserB] = sampleSeries.members;
    const without = { ...browserB, values: browserB.values.map(() => 0) };
    const members = [browserA, without, { ...without, title: 'Browser C' }];
    openTopic({ getTopicSeries: async () => ({ ...sampleSeries, members }) });
    const touched = await section('Whom it touches');
    expect(
      await within(touched).findByText('Not in Browser B and Browser C yet.'),
    ).toBeInTheDocument();
  });

  it('names the radars and the entity of the topic', async () => {
    openTopic({
      getTopic: async () => ({
        ...sampleTopic,
        entityRef: 'component:default/has-polyfill',
      }),
    });
    const touched = await section('Whom it touches');
    expect(
      within(touched).getByRole('link', { name: 'has-polyfill' }),
    ).toBeInTheDocument();
    expect(
      await within(touched).findByText('Trial', { exact: false }),
    ).toBeInTheDocument();
    expect(
      within(touched).getByRole('link', { name: 'Sample platform' }),
    ).toHaveAttribute('href', '/trend-radar/sample/sample:has');
  });
});
