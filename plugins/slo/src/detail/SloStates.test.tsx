import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { SloDetail } from '@almanac/backstage-plugin-insights-react';
import { problem } from '../__testUtils__/problem';
import { openChanged, openSlo } from './__testUtils__/openSlo';
import { sampleDetail } from '../gallery/samples/sampleDetail';
import { sampleEvaluation } from '../gallery/samples/sampleEvaluation';

const never = () => new Promise<never>(() => {});
const refusing = (status: number, title: string, detail: string) => () =>
  Promise.reject(problem(status, title, detail));

const without = (changes: Partial<SloDetail>) =>
  openChanged({ evaluations: [], remaining: null, sli: null, ...changes });

jest.setTimeout(30_000);

describe('SloDetailPage without all that it needs', () => {
  it('shows the outline of the page while it waits', async () => {
    openSlo({ getSlo: never });
    expect((await screen.findAllByRole('status')).length).toBeGreaterThan(2);
  });

  it.each([
    { status: 404, title: 'Unknown SLO' },
    { status: 400, title: 'Invalid request' },
  ])(
    'knows no SLO of that name ($status): the way to the list',
    async ({ status, title }) => {
      openSlo({ getSlo: refusing(status, title, 'No such thing.') });
      expect(
        await screen.findByText('There is no SLO "checkout-availability"'),
      ).toBeInTheDocument();
      expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
      expect(
        screen.getByRole('button', { name: 'See all SLOs' }),
      ).toHaveAttribute('href', '/slo');
    },
  );

  it('says that the reader may not see it', async () => {
    openSlo({
      getSlo: refusing(403, 'Not allowed', 'You may not read SLOs.'),
    });
    expect(await screen.findByText('Not allowed')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
  });

  it('asks again when told to, where that may help', async () => {
    const user = userEvent.setup();
    let answers = 0;
    openSlo({
      getSlo: async () => {
        answers += 1;
        if (answers > 1) return sampleDetail();
        throw problem(500, 'It failed', 'The database did not answer.');
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Try again' }));
    expect(
      await screen.findByRole('heading', { name: 'Checkout is available' }),
    ).toBeInTheDocument();
  });

  it.each([
    {
      state: 'computing' as const,
      says: /waits for its first data/,
      chip: 'Too early to say',
    },
    {
      state: 'invalid' as const,
      says: /cannot be evaluated/,
      chip: 'Invalid',
    },
    { state: 'noData' as const, says: /No data has come in/, chip: 'No data' },
    {
      state: 'sourceIdle' as const,
      says: /without events there is nothing to judge/,
      chip: 'Source idle',
    },
  ])('says why nothing is known: $state', async ({ state, says, chip }) => {
    without({ state });
    expect(await screen.findByText(says)).toBeInTheDocument();
    expect(screen.getByText(chip)).toBeInTheDocument();
    expect(screen.getByText('OpenSLO text')).toBeInTheDocument();
  });

  it('explains an SLO that was evaluated and counted nothing once, in place of empty numbers and charts', async () => {
    const [series] = sampleDetail().series;
    openChanged({
      state: 'noData',
      problem: 'Prometheus did not answer',
      evaluations: [
        sampleEvaluation({
          state: 'noData',
          sli: null,
          consumed: null,
          remaining: null,
          totalUnits: 0,
        }),
      ],
      series: [
        {
          ...series,
          failure: {
            reason: 'Prometheus did not answer',
            howToMend: 'Check that it can be reached.',
            since: '2026-11-23T22:00:00Z',
            nextAttemptAt: null,
          },
        },
      ],
    });
    const why = await screen.findByRole('region', {
      name: 'The source cannot be read',
    });
    expect(why).toHaveTextContent('Check that it can be reached.');
    expect(why).toHaveTextContent('Prometheus of the shop (prometheus)');
    expect(why).toHaveTextContent('sli-1');
    expect(why).toHaveTextContent(/Last errorPrometheus did not answer, since/);
    expect(screen.queryByRole('figure')).toBeNull();
    expect(screen.queryByRole('region', { name: 'Budget' })).toBeNull();
    expect(screen.getAllByText(/Prometheus did not answer/)).toHaveLength(1);
    expect(screen.getByText('What it was asked last')).toBeInTheDocument();
  });

  it('says what went wrong while it was evaluated, and what to do', async () => {
    without({
      state: 'noData',
      fault: {
        reason: 'Its counts could not be read.',
        howToMend: 'See the log of the backend.',
      },
    });
    expect(
      await screen.findByText(/Why: Its counts could not be read\./),
    ).toBeInTheDocument();
    expect(screen.getByText(/See the log of the backend/)).toBeInTheDocument();
    expect(screen.queryByText('Waiting for the first evaluation')).toBeNull();
  });

  it('says that too little is known to judge, and shows what is known', async () => {
    openChanged({
      state: 'computing',
      coverage: 0.0014,
      evaluations: [
        sampleEvaluation({
          state: 'computing',
          coverage: 0.0014,
          sli: 0.93,
          remaining: -69,
          consumed: 70,
          exhaustion: {
            ...sampleEvaluation().exhaustion,
            outlook: 'gone',
          },
        }),
      ],
    });
    expect(
      await screen.findByText(
        'Too little of the window is known to say how the budget stands.',
      ),
    ).toBeInTheDocument();
    expect(screen.getByText('Too early to say')).toBeInTheDocument();
    expect(screen.getByRole('region', { name: 'Budget' }).textContent).toMatch(
      /6,900.%.over/,
    );
  });

  it('says what is invalid, and where it is mended', async () => {
    without({
      state: 'invalid',
      problem: 'The source "prom" is not configured.',
      warnings: [
        {
          file: 'slos/checkout.yaml',
          line: 14,
          column: 3,
          path: 'spec.indicator',
          severity: 'error',
          rule: 'unknown-source',
          detail: 'There is no source "prom".',
          howToMend: 'Name one of insights.slos.sources.',
        },
      ],
    });
    expect(
      await screen.findByText(/Why: The source "prom" is not configured\./),
    ).toBeInTheDocument();
    expect(
      screen.getByText(
        'slos/checkout.yaml, line 14 · spec.indicator · unknown-source',
      ),
    ).toBeInTheDocument();
    expect(
      screen.getByText('Name one of insights.slos.sources.'),
    ).toBeInTheDocument();
  });

  it('says from when old counts are, why, and how to mend it', async () => {
    const [series] = sampleDetail().series;
    openChanged({
      state: 'stale',
      problem: 'Prometheus did not answer',
      evaluations: [sampleEvaluation({ state: 'stale' })],
      series: [
        {
          ...series,
          failure: {
            reason: 'Prometheus did not answer',
            howToMend: 'Check that it can be reached.',
            since: '2026-11-23T22:00:00Z',
            nextAttemptAt: null,
          },
        },
      ],
    });
    expect(
      await screen.findByText(/; the last counts are of/),
    ).toBeInTheDocument();
    expect(screen.getByText(/What you see is from/)).toHaveTextContent(
      /24 Nov 2026.*Reason: Prometheus did not answer/,
    );
    expect(
      screen.getByText(/Check that it can be reached\./),
    ).toHaveTextContent('It is not asked again before that is mended.');
  });

  it('marks examples as such', async () => {
    openChanged({ isExample: true });
    expect(await screen.findByText(/^Example data/)).toBeInTheDocument();
  });

  it('keeps the rest where the course of the budget cannot be loaded', async () => {
    openSlo({ getSloHistory: refusing(500, 'It failed', 'No history.') });
    expect(
      await screen.findByText('The course of the budget could not be loaded'),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('region', { name: 'Where the budget went' }),
    ).toBeInTheDocument();
  });

  it('says that a target of 100 % leaves no budget', async () => {
    openChanged({
      evaluations: [
        sampleEvaluation({
          target: 1,
          allowedErrorRatio: 0,
          consumed: null,
          remaining: null,
        }),
      ],
    });
    expect(
      await screen.findByText(/A target of 100 % leaves no budget/),
    ).toBeInTheDocument();
    expect(
      within(screen.getByRole('region', { name: 'Budget' })).getByText(
        'No budget',
      ),
    ).toBeInTheDocument();
    expect(
      await screen.findByText(/no budget whose course could be drawn/),
    ).toBeInTheDocument();
  });
});
