import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  InsightsApi,
  SlaStanding,
} from '@almanac/backstage-plugin-insights-react';
import { problem } from '../../__testUtils__/problem';
import { renderPage } from '../../__testUtils__/renderPage';
import { samplePromise } from '../../promise/__testUtils__/samplePromise';
import { sampleSla, sampleStanding } from '../__testUtils__/sampleSla';
import { SlaDetailPage } from './SlaDetailPage';

const plain = (element: Element | null) =>
  (element?.textContent ?? '').replace(/\u00a0/g, ' ');

const open = (told: Partial<InsightsApi> = {}, search = '') =>
  renderPage(<SlaDetailPage />, {
    api: {
      getSlaStanding: async () => sampleStanding(),
      getSloPromise: async (_, query) =>
        samplePromise({ target: query?.target }),
      ...told,
    },
    at: `/slo/sla/brightside-checkout${search}`,
    mountPath: '/slo/sla/:slaId',
  });

const openChanged = (changes: Partial<SlaStanding>) =>
  open({ getSlaStanding: async () => sampleStanding(changes) });

const region = async (name: string) =>
  plain(await screen.findByRole('region', { name }));

describe('SlaDetailPage', () => {
  it('answers how the agreement stands, on what it is measured, and where it is written', async () => {
    open();
    expect(
      await screen.findByText(/^At risk: 99\.54 % of 99\.5 % promised/),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'Checkout is available' }),
    ).toHaveAttribute('href', '/slo/checkout-availability?objective=0');
    expect(
      screen.getByRole('button', { name: /Open the agreement/ }),
    ).toHaveAttribute('href', 'https://example.com/agreements/brightside');
    expect(screen.getByText(/in the file slas\/brightside/)).toBeVisible();
  });

  it('says what may still fail, and what is due of which periods', async () => {
    open();
    expect(await region('Headroom')).toBe(
      'Headroom+0.04 points480 may fail, or 17 min 12 s down8 % of what may fail is left',
    );
    expect(await region('Credit if the period ended now')).toBe(
      'Credit if the period ended nowEUR 0.000 % of the feeCredits due of finished periods: EUR 450.00',
    );
  });

  it('lists the periods by the days of the agreement, each with its working', async () => {
    const user = userEvent.setup();
    open();
    const table = await screen.findByRole('table', {
      name: 'Periods of the agreement, the latest first',
    });
    const [, now, last] = within(table).getAllByRole('row');
    expect(plain(now)).toContain('1 Nov 2026 to 30 Nov 2026 (under way)');
    expect(plain(last)).toMatch(
      /^1 Oct 2026 to 31 Oct 2026Final since \d Nov 2026, \d\d:05Broken/,
    );
    expect(plain(last)).toContain('EUR 450.00');
    await user.click(within(last).getByRole('button'));
    expect(await screen.findByRole('dialog')).toHaveTextContent(
      'How this was computed',
    );
  });

  it('says which periods are provisional, and what a late exclusion would make of a final one', async () => {
    const [now, october] = sampleStanding().periods;
    openChanged({
      periods: [
        now,
        { ...october, settledAt: null, settlesAt: '2026-11-02T23:00:00Z' },
        {
          ...october,
          start: '2026-08-31T22:00:00Z',
          end: '2026-09-30T22:00:00Z',
          wouldNowBe: {
            ...{ state: 'kept', sli: 1, credit: null },
            inWords: 'Exclusions were changed after the period was settled.',
          },
        },
      ],
    });
    const [, , provisional, final] = await screen
      .findByRole('table', { name: /^Periods of the agreement/ })
      .then(table => within(table).getAllByRole('row'));
    expect(plain(provisional)).toMatch(/Provisional until \d Nov 2026/);
    expect(plain(final)).toContain(
      'Exclusions were changed after the period was settled.',
    );
  });

  it('offers a change and an exclusion where it is written on the page', async () => {
    openChanged({ source: { kind: 'api', ref: null, isEditable: true } });
    expect(
      await screen.findByRole('button', { name: 'Change' }),
    ).toHaveAttribute('href', '/slo/sla/brightside-checkout/edit');
    expect(
      await screen.findByRole('button', { name: 'Add an exclusion' }),
    ).toBeInTheDocument();
  });

  it('compares with the objective, and lists credits and exclusions', async () => {
    open();
    expect(await region('Beside the objective')).toContain(
      'The objective is stricter by 0.4 points',
    );
    expect(await region('Credits')).toContain('Fee of a period: EUR 4,500.00.');
    expect(await region('Exclusions')).toContain('Announced maintenance');
  });

  it('checks what can be promised, and what holds it back', async () => {
    const user = userEvent.setup();
    const asked: (number | undefined)[] = [];
    open({
      getSloPromise: async (_, query) => {
        asked.push(query?.target);
        return query?.target === 0.999
          ? samplePromise({ verdict: 'never', target: 0.999 })
          : samplePromise();
      },
    });
    expect(
      await screen.findByText('Can be promised if failures are independent'),
    ).toBeInTheDocument();
    const needed = screen.getByRole('table', { name: 'What it depends on' });
    const [, worst] = within(needed).getAllByRole('row');
    expect(plain(worst)).toBe('Paymentsalways99.7 % · payments-answer0.3');
    const target = screen.getByLabelText('Target, %');
    await user.clear(target);
    await user.type(target, '99.9');
    expect(await screen.findByText('Cannot be promised')).toBeInTheDocument();
    expect(screen.getByTestId('address')).toHaveTextContent('?promise=0.999');
    expect(asked[0]).toBe(0.995);
  });

  it('asks nothing while the target is none', async () => {
    const user = userEvent.setup();
    open();
    const target = await screen.findByLabelText('Target, %');
    await user.clear(target);
    await user.type(target, 'x');
    expect(screen.getByText('A number from 0 to 100.')).toBeInTheDocument();
  });

  it('says of a retired agreement since when, and what its last period costs', async () => {
    const summary = sampleSla({
      ...{ state: 'ended', current: null, retiredAt: '2026-11-20T10:00:00Z' },
      stateInWords: 'Ended: it was retired on 20 Nov 2026.',
    });
    const [, last] = sampleStanding().periods;
    openChanged({ summary, periods: [last] });
    expect(
      await screen.findByText('Ended: it was retired on 20 Nov 2026.'),
    ).toBeInTheDocument();
    expect(screen.getByText('Ended')).toBeInTheDocument();
    expect(screen.getByText('Credit of the last period')).toBeInTheDocument();
    expect(screen.getByText('Retired').nextSibling).toHaveTextContent('2026');
  });

  it('says why it cannot be evaluated', async () => {
    const { summary } = sampleStanding();
    openChanged({
      summary: {
        ...summary,
        state: 'invalid',
        problem: 'There is no SLO "checkout-availability".',
        current: null,
        last: null,
      },
      periods: [],
      creditsDue: [],
      comparison: null,
    });
    expect(
      await screen.findByText('There is no SLO "checkout-availability".'),
    ).toBeInTheDocument();
    expect(screen.getByText('No period has begun yet.')).toBeInTheDocument();
  });

  it('keeps the page when what can be promised cannot be told', async () => {
    open({
      getSloPromise: () =>
        Promise.reject(problem(503, 'Not now', 'The catalog is away.')),
    });
    expect(
      await screen.findByText('What can be promised could not be worked out'),
    ).toBeInTheDocument();
    expect(await region('Headroom')).toContain('+0.04 points');
  });

  it('knows no agreement of that name: the way to all', async () => {
    open({
      getSlaStanding: () =>
        Promise.reject(problem(404, 'Unknown agreement', 'There is none.')),
    });
    expect(
      await screen.findByText('There is no agreement "brightside-checkout"'),
    ).toBeInTheDocument();
    await waitFor(() =>
      expect(
        screen.getByRole('button', { name: 'See all agreements' }),
      ).toHaveAttribute('href', '/slo/sla'),
    );
  });
});
