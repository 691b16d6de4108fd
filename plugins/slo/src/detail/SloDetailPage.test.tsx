import { configure, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { openChanged, openSlo } from './__testUtils__/openSlo';
import { knowing } from './__testUtils__/knowing';
import { sampleDetail, sampleObjective } from '../gallery/samples/sampleDetail';
import { sampleEvaluation } from '../gallery/samples/sampleEvaluation';
import { sampleHistory } from '../gallery/samples/sampleHistory';
import { composite } from '../gallery/samples/sampleParts';
import { sampleWorking } from '../gallery/samples/sampleWorking';

// The whole page with its charts takes its time where others run beside it.
jest.setTimeout(60_000);
configure({ asyncUtilTimeout: 10_000 });

const plain = (element: Element | null) =>
  (element?.textContent ?? '').replace(/\u00a0/g, ' ');

const region = (name: string) => screen.findByRole('region', { name });

/** The sentence under the title. */
async function answer() {
  const title = await screen.findByRole('heading', { level: 1 });
  return plain(title.parentElement!.querySelector('header > p'));
}

describe('SloDetailPage', () => {
  it('answers in one sentence: what is left and how long it lasts', async () => {
    openSlo();
    expect(await answer()).toBe(
      '37 % of the budget is left; at the rate of the last week it lasts.',
    );
    expect(screen.getByText('Healthy')).toBeInTheDocument();
    expect(plain(document.body)).toContain('97.5 % of that time is known.');
  });

  it('says what the SLO is of, with the ways to it', async () => {
    openSlo();
    expect(
      await screen.findByRole('link', { name: 'checkout' }),
    ).toHaveAttribute('href', '/catalog/default/component/checkout');
    expect(screen.getByRole('link', { name: 'tier: 1' })).toHaveAttribute(
      'href',
      '/slo?tag=tier%3A1',
    );
  });

  it('tells a budget that is exceeded as it is, and the alert', async () => {
    openChanged({
      state: 'exhausted',
      alert: {
        severity: 'page',
        state: 'firing',
        since: '2026-11-24T04:00:00Z',
      },
      evaluations: [
        sampleEvaluation({
          consumed: 1.18,
          remaining: -0.18,
          remainingUnits: -180,
          exhaustion: {
            ...sampleEvaluation().exhaustion,
            outlook: 'gone',
          },
        }),
      ],
    });
    expect(await answer()).toMatch(
      /^The budget is exceeded by 18 % of it; it recovers only as what failed leaves the window; a page alert has been firing since 24 Nov 2026/,
    );
    const budget = await region('Budget');
    expect(plain(budget)).toBe(
      'Budget18 % over180 events more failed than the budget allows',
    );
  });

  it('opens the working of a number', async () => {
    const user = userEvent.setup();
    openSlo();
    await user.click(
      await screen.findByRole('button', { name: /^37\s% left of the budget/ }),
    );
    const drawer = await screen.findByRole('dialog');
    expect(drawer).toHaveTextContent('Error budget by occurrences');
  });

  it('says by what it is at risk', async () => {
    openChanged({ state: 'atRisk', atRiskBy: ['littleLeft'] });
    expect(await answer()).toContain(
      'it counts as at risk from under 25 % left until 30 % are left again',
    );
  });

  it('keeps both budgets of a calendar window apart', async () => {
    openChanged({
      definition: {
        ...sampleDetail().definition,
        objectives: [
          sampleObjective({
            window: {
              kind: 'calendar',
              duration: { count: 1, unit: 'M' },
              anchor: '2026-01-01T00:00:00',
              timeZone: 'Europe/Berlin',
            },
          }),
        ],
      },
      evaluations: [
        sampleEvaluation({
          window: {
            start: '2026-10-31T23:00:00Z',
            end: '2026-11-30T23:00:00Z',
          },
          projected: { totalUnits: 1_290_000, consumed: 0.4, remaining: 0.6 },
          exhaustion: {
            outlook: 'expected',
            likelihood: 0.9,
            futures: 200,
            horizonDays: 7,
            earlyAt: '2026-12-03T12:00:00Z',
            medianAt: '2026-12-05T12:00:00Z',
            lateAt: '2026-12-09T12:00:00Z',
            earliestAt: '2026-12-02T12:00:00Z',
            latestAt: '2026-12-11T12:00:00Z',
          },
        }),
      ],
    });
    expect(plain(await region('Budget'))).toBe(
      'Budget37 % left370 events may still failProjected to the end of the period: 60 % left of 1.29 M events that are expected in all',
    );
    expect(plain(await region('Objective'))).toContain(
      'Calendar periods of 1 monthCounted from 1 Jan 2026, 00:00 · Time zone Europe/Berlin',
    );
    expect(plain(await region('Exhaustion'))).toContain(
      'Between 3 Dec 2026 and 9 Dec 2026 in 8 of 10 futures, half of them by 5 Dec 2026',
    );
    expect(plain(await region('Exhaustion'))).toContain(
      'Between 2 Dec 2026 and 11 Dec 2026 in 95 % of them.',
    );
    expect(plain(document.body)).toContain('6 d 17 h of the period are ahead');
  });

  it('begins with the budget of all objectives of a composite, and shows the one that is chosen', async () => {
    const user = userEvent.setup();
    const objectives = [
      sampleObjective({ title: 'Availability' }),
      sampleObjective({ title: 'Latency', target: 0.9, weight: 0.5 }),
    ];
    openChanged({
      state: 'exhausted',
      worstObjective: 1,
      definition: {
        ...sampleDetail().definition,
        isComposite: true,
        objectives,
      },
      evaluations: [
        sampleEvaluation(),
        sampleEvaluation({
          target: 0.9,
          sli: 0.92,
          consumed: 0.8,
          remaining: 0.2,
        }),
      ],
      composite: {
        rule: 'burn = Σ weight × burn of each part',
        target: null,
        sli: null,
        consumed: 1.03,
        consumedAtMost: 1.03,
        remaining: -0.03,
        remainingAtLeast: -0.03,
        parts: [
          { weight: 1, adds: 0.63 },
          { weight: 0.5, adds: 0.4 },
        ],
        exhaustion: { ...sampleEvaluation().exhaustion, outlook: 'gone' },
        working: sampleWorking,
      },
    });
    expect(await answer()).toMatch(
      /^The budget of all objectives together is exceeded by 3 % of it; it recovers only as what failed leaves the window;.* Latency alone: 20 % left/,
    );
    expect(screen.getByText('Latency: Healthy')).toBeInTheDocument();
    expect(
      screen.getByText('Rule: burn = Σ weight × burn of each part'),
    ).toBeInTheDocument();
    const parts = screen.getByRole('table', { name: /^What each part adds/ });
    expect(within(parts).getAllByRole('row').slice(1).map(plain)).toEqual([
      'AvailabilityHealthy63.0 %× 163.0 %',
      'LatencyHealthy80.0 %× 0.540.0 %',
      'Spent of the whole103.0 %',
    ]);
    expect(
      screen.getByText(/^The objectives make one budget/),
    ).toHaveTextContent(
      /Availability adds most: 63.0.% of its own budget is spent, which is 63.0.% of the whole. A weight multiplies/,
    );
    await user.click(
      screen.getByRole('button', { name: /^Availability \(99\.9/ }),
    );
    await waitFor(() =>
      expect(screen.getByTestId('address')).toHaveTextContent('?objective=0'),
    );
    expect(await answer()).toContain('Availability alone: 37 % left');
  });

  it('draws the course of a composite as a whole, and says what is known within bounds alone', async () => {
    const history = sampleHistory();
    const openHistory = async () => ({
      ...history,
      ...{ objective: null, target: null, good: [], bad: [], total: [] },
      remainingAtLeast: history.remaining.map(left => left && left - 0.2),
    });
    openSlo({
      getSlo: async () => ({
        ...composite,
        ...{ remaining: 0.37, remainingAtLeast: 0.17 },
        composite: {
          ...composite.composite!,
          ...{ consumed: 0.63, consumedAtMost: 0.83 },
          ...{ remaining: 0.37, remainingAtLeast: 0.17 },
        },
      }),
      getSloHistory: (name, query) =>
        query?.whole ? openHistory() : knowing.getSloHistory(name, query),
    });
    const figure = await screen.findByRole('figure', {
      name: 'Budget of all objectives together that was left',
    });
    expect(figure).toHaveTextContent('Least to most that can have been left');
    expect(await answer()).toMatch(
      /^The budget of all objectives together: 17 % to 37 % left;/,
    );
    expect(
      screen.getByText(/^Between 17 % left and 37 % left: of the slices/),
    ).toBeInTheDocument();
  });

  it('draws the budget with what may become of it, and says what is not known', async () => {
    openSlo();
    const figure = await screen.findByRole('figure', {
      name: 'Budget that was left',
    });
    expect(figure).toHaveTextContent('95 % of the futures80 % of the futures');
    expect(figure).toHaveTextContent('Nothing is known');
    expect(figure).toHaveTextContent('Budget gone');
    const happened = within(figure).getByRole('list', {
      name: 'What happened',
    });
    expect(plain(happened)).toContain(
      'Incident: Payments time out (1 h 50 min)',
    );
    expect(
      screen.getByRole('figure', { name: 'Failed events' }),
    ).toBeInTheDocument();
  });
});
