import { screen, within } from '@testing-library/react';
import {
  SloDetail,
  SloEvaluation,
} from '@almanac/backstage-plugin-insights-react';
import { openSection } from '../__testUtils__/openSection';
import { sampleDetail } from '../../gallery/samples/sampleDetail';
import { sampleEvaluation } from '../../gallery/samples/sampleEvaluation';
import { AlertsSection } from './AlertsSection';

const plain = (element: Element) =>
  (element.textContent ?? '').replace(/\u00a0/g, ' ');

const open = (
  changes: Partial<SloEvaluation> = {},
  others: Partial<SloDetail> = {},
) =>
  openSection(parts => <AlertsSection {...parts} />, {
    changes: { evaluations: [sampleEvaluation(changes)], ...others },
  });

describe('AlertsSection', () => {
  it('says of each pair of windows whether it holds and what that means', async () => {
    open();
    const table = await screen.findByRole('table', {
      name: 'Burn rates of the alert windows',
    });
    const rows = within(table).getAllByRole('row').slice(1);
    expect(rows.map(row => plain(row))).toEqual([
      'Page1 h and 5 minDoes not hold0.8 / 014.42 % of the budget in 1 h',
      'Page6 h and 30 minHolds6.4 / 7.2565 % of the budget in 6 h',
      'Ticket3 d and 6 hToo little traffic to tell1.2 / –110 % of the budget in 3 d',
    ]);
  });

  it('says of an alert that can never hold why', async () => {
    const [page] = sampleEvaluation().alerts;
    const alerts = [{ ...page, canFire: false }];
    open({ target: 0.9, allowedErrorRatio: 0.1, alerts });
    expect(
      await screen.findByText(/Cannot hold: if everything failed.* be 10$/),
    ).toBeInTheDocument();
  });

  it('names the policy of an alert of the definition, its only window, and how it compares', async () => {
    const [page] = sampleEvaluation().alerts;
    const own = {
      ...{ ...page, policy: 'page-us', operator: 'gte' as const },
      ...{ shortSeconds: 3_600, shortBurn: 0.8, trafficWeight: 0.2 },
    };
    const silent = { ...own, operator: 'noData' as const, trafficWeight: null };
    open({ alerts: [own, silent] });
    const table = await screen.findByRole('table', {
      name: 'Burn rates of the alert windows',
    });
    const rows = within(table).getAllByRole('row').slice(1);
    expect(rows.map(row => plain(row))).toEqual([
      'Page (page-us)1 hDoes not hold0.8≥ 14.42 % of the budget in 1 h; traffic is 0.2 times the usual',
      'Page (page-us)1 hDoes not hold0.8no datanothing is known of 1 h',
    ]);
  });

  it('says that no window is wide enough', async () => {
    open({ alerts: [] });
    expect(
      await screen.findByText(/no window has two slices/),
    ).toBeInTheDocument();
  });

  it('says since when it would know of an alert', async () => {
    open({}, { alertHistory: [] });
    expect(
      await screen.findByText(/^No alert has been raised .* since/),
    ).toHaveTextContent('since 1 Oct 2026, 08:00, when the portal began');
  });

  it('knows of no alert before the first evaluation', async () => {
    open({}, { alertHistory: [], watchedSince: null });
    expect(
      await screen.findByText(/has not been evaluated yet/),
    ).toBeInTheDocument();
  });

  it('says what to do about an alert that goes on', async () => {
    const [alert] = sampleDetail().alertHistory;
    const goingOn = { state: 'firing' as const, resolvedAt: null };
    open(
      {},
      { alertHistory: [{ ...alert, ...goingOn, whatToDo: 'Stop it now.' }] },
    );
    expect(await screen.findByText('Stop it now.')).toBeInTheDocument();
  });

  it('lists the alerts so far with how long they lasted', async () => {
    open();
    const table = await screen.findByRole('table', {
      name: 'Alerts of this objective, the latest first',
    });
    const [row] = within(table).getAllByRole('row').slice(1).map(plain);
    // From when to when the data burnt, not when that was noticed.
    expect(row).toMatch(/^ResolvedPage1 h and 5 min12 Nov 2026.*1 h 45 min$/);
  });
});
