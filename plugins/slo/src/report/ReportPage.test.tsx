import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { InsightsApi } from '@almanac/backstage-plugin-insights-react';
import { problem } from '../__testUtils__/problem';
import { renderPage } from '../__testUtils__/renderPage';
import {
  lateDifferences,
  sampleCustomerReport,
  sampleReportContent,
  sampleVerification,
} from './__testUtils__/sampleReportContent';
import { ReportPage } from './ReportPage';

const { id } = sampleReportContent;

const open = (told: Partial<InsightsApi> = {}) =>
  renderPage(<ReportPage />, {
    api: {
      getSloReport: async () => sampleReportContent,
      verifySloReport: async () => sampleVerification(),
      ...told,
    },
    at: `/slo/reports/${id}`,
    mountPath: '/slo/reports/:reportId',
  });

const plain = (element: Element | null) =>
  (element?.textContent ?? '').replace(/\u00a0/g, ' ');

describe('ReportPage', () => {
  it('answers how many objectives met their target, and how much is known at least', async () => {
    open();
    expect(
      await screen.findByText(
        '1 of 3 objectives met their target. Missed: 1. Undecided: 1.',
      ),
    ).toBeInTheDocument();
    expect(
      plain(await screen.findByText(/^At least 41.% of the period/)),
    ).toContain('is known of each objective');
  });

  it('lists what was missed first, each with its working', async () => {
    const user = userEvent.setup();
    open();
    const table = await screen.findByRole('table', {
      name: 'Objectives of the report, those that were missed first',
    });
    const [, first, second] = within(table).getAllByRole('row');
    expect(plain(first)).toContain('Missed支払いが応答する (payments answer)');
    expect(plain(first)).toContain('1,440 of 864 K');
    expect(plain(second)).toContain('Undecidedtoo little is known');
    await user.click(within(first).getByRole('button'));
    expect(await screen.findByRole('dialog')).toHaveTextContent(
      'How this was computed',
    );
  });

  it('opens an SLO with what burnt its budget, which adds up', async () => {
    const user = userEvent.setup();
    open();
    await user.click(await screen.findByRole('button', { name: /^支払い/ }));
    const table = screen.getByRole('table', { name: /^What burnt the budget/ });
    expect(plain(table)).toContain('Checkout 812');
    expect(plain(table)).toContain('The rest, 3 lines12013.9 %');
  });

  it('says within which bounds the budget of a composite was used', async () => {
    const user = userEvent.setup();
    const { rule, ...bounds } = {
      rule: 'A slice is bad where it is for a part.',
      ...{ consumed: 0.63, consumedAtMost: 1.03 },
    };
    const [slo] = sampleReportContent.slos;
    const composite = {
      ...{ rule, ...bounds, verdict: 'undecided' as const },
      ...{ target: 0.95, sli: 0.97, remaining: 0.37 },
    };
    open({
      getSloReport: async () => ({
        ...sampleReportContent,
        slos: [{ ...slo, composite }],
      }),
    });
    await user.click(await screen.findByRole('button', { name: slo.title }));
    expect(plain(screen.getByText(/of the budget used at least/))).toContain(
      `63 % of the budget used at least, 103 % at most. ${rule}`,
    );
  });

  it('counts a composite SLO as one, and lists its parts below its whole', async () => {
    const [slo, , late] = sampleReportContent.slos;
    const [objective] = slo.objectives;
    const composite = {
      ...{ rule: 'Weighted.', verdict: 'missed' as const, target: null },
      ...{ sli: 0.99, consumed: 2.21, remaining: -1.21 },
    };
    open({
      getSloReport: async () => ({
        ...sampleReportContent,
        format: 2,
        counts: { slos: 2, objectives: 2, met: 0, missed: 1, undecided: 1 },
        slos: [late, { ...slo, composite, objectives: [objective, objective] }],
      }),
    });
    expect(
      await screen.findByText(
        '0 of 2 objectives met their target. Missed: 1. Undecided: 1. A composite SLO counts as one.',
      ),
    ).toBeInTheDocument();
    const [, whole, ...parts] = within(screen.getByRole('table')).getAllByRole(
      'row',
    );
    expect(plain(whole)).toContain('Missed');
    expect(plain(whole)).toContain('all 2 objectives together');
    expect(plain(whole)).toContain('221 %');
    expect(parts.map(row => plain(row).slice(0, 9))).toEqual([
      ...['Meta part', 'Meta part', 'Undecided'],
    ]);
  });

  it('names what happened at a dependency by its title then', async () => {
    const user = userEvent.setup();
    const [, slo] = sampleReportContent.slos;
    const [objective] = slo.objectives;
    const [line] = objective.ledger;
    const [marker] = line.markers;
    const dependency = 'component:default/payments';
    const ledger = [
      { ...line, markers: [], atDependencies: [{ ...marker, dependency }] },
    ];
    open({
      getSloReport: async () => ({
        ...sampleReportContent,
        titles: { [dependency]: 'Card payments' },
        slos: [{ ...slo, objectives: [{ ...objective, ledger }] }],
      }),
    });
    await user.click(await screen.findByRole('button', { name: /^支払い/ }));
    expect(
      plain(screen.getByRole('table', { name: /^What burnt the budget/ })),
    ).toContain(
      'Nothing known at the service itself, but at a dependency: Checkout 812, at Card payments',
    );
  });

  it('says that it comes out the same', async () => {
    open();
    expect(
      await screen.findByText(/^Yes: computed again from the definition/),
    ).toBeInTheDocument();
  });

  it('says what comes out otherwise, and why', async () => {
    open({
      verifySloReport: async () =>
        sampleVerification({ isSame: false, differences: lateDifferences }),
    });
    const table = await screen.findByRole('table', {
      name: 'Figures that come out otherwise',
    });
    expect(plain(within(table).getAllByRole('row')[1])).toBe(
      'payments-answerbad units1,4401,540counts came late, or were corrected',
    );
  });

  it('is computed again where one asks to', async () => {
    const user = userEvent.setup();
    let count = 0;
    open({
      verifySloReport: async () => {
        count += 1;
        return sampleVerification({ isIntact: count < 2 });
      },
    });
    await screen.findByText(/^Yes: computed again/);
    await user.click(await screen.findByText('Compute it again'));
    expect(
      await screen.findByText(/^The report is not what was frozen/),
    ).toBeInTheDocument();
    expect(count).toBe(2);
  });

  it('has every SLO in detail on paper', async () => {
    open();
    await screen.findByRole('button', { name: /^支払い/ });
    const ledger = { name: /^What burnt the budget/ };
    expect(screen.queryByRole('table', ledger)).toBeNull();
    fireEvent(window, new Event('beforeprint'));
    expect(screen.getByRole('table', ledger)).toBeInTheDocument();
    fireEvent(window, new Event('afterprint'));
    expect(screen.queryByRole('table', ledger)).toBeNull();
  });

  it('warns where somebody changed what is stored', async () => {
    open({
      verifySloReport: async () => sampleVerification({ isIntact: false }),
    });
    expect(
      await screen.findByText(/^The report is not what was frozen/),
    ).toBeInTheDocument();
  });

  it('keeps the report where it cannot be computed again', async () => {
    open({
      verifySloReport: () =>
        Promise.reject(problem(503, 'Not now', 'The backend is busy.')),
    });
    expect(
      await screen.findByText('It could not be computed again'),
    ).toBeInTheDocument();
    expect(screen.getByRole('table')).toBeInTheDocument();
  });

  it('downloads its files, and says why it could not', async () => {
    const user = userEvent.setup();
    const asked: string[] = [];
    open({
      getSloReportFile: (_, format) => {
        asked.push(format);
        return Promise.reject(problem(503, 'Not now', 'The disk is full.'));
      },
    });
    await user.click(
      await screen.findByRole('button', { name: 'Download PDF' }),
    );
    expect(
      await screen.findByText('The file could not be loaded'),
    ).toBeInTheDocument();
    expect(asked).toEqual(['pdf']);
  });

  it('knows no such report: the way to all', async () => {
    open({
      getSloReport: () =>
        Promise.reject(problem(404, 'Unknown report', 'There is none.')),
    });
    await waitFor(() =>
      expect(
        screen.getByRole('button', { name: 'See all reports' }),
      ).toHaveAttribute('href', '/slo/reports'),
    );
  });
});

describe('ReportPage of a customer', () => {
  const openIt = () => open({ getSloReport: async () => sampleCustomerReport });

  it('answers whether what was promised was kept, and says nothing of objectives', async () => {
    openIt();
    expect(
      await screen.findByText(
        '1 of 2 promises to customers kept. Broken: 1. Undecided: 0.',
      ),
    ).toBeInTheDocument();
    expect(
      plain(screen.getByText(/of the time that counts is known/)),
    ).toContain('At least 98.1 %');
    expect(screen.queryByText('Objectives')).toBeNull();
    expect(screen.queryByText('SLO by SLO')).toBeNull();
  });

  it('says that a promise is broken before its period is over', async () => {
    const { promised } = sampleCustomerReport;
    const [, gold] = promised!.agreements;
    const [period] = gold.periods;
    const underWay = { ...period, isOver: false, settledAt: null };
    open({
      getSloReport: async () => ({
        ...sampleCustomerReport,
        promised: {
          ...promised!,
          counts: { ...promised!.counts, agreements: 1, kept: 0, broken: 1 },
          agreements: [{ ...gold, periods: [underWay] }],
        },
      }),
    });
    expect(
      await screen.findByText('Broken already, before the period is over: 1.'),
    ).toBeInTheDocument();
    expect(
      screen.getByText('already; the period is not over'),
    ).toBeInTheDocument();
  });

  it('says nothing of how much is known where no period ended', async () => {
    const { promised } = sampleCustomerReport;
    const yearly = promised!.agreements.filter(one => one.note !== null);
    open({
      getSloReport: async () => ({
        ...sampleCustomerReport,
        promised: { ...promised!, agreements: yearly },
      }),
    });
    await screen.findByText(/No period of it ends/);
    expect(screen.queryByText(/is known of each promise/)).toBeNull();
  });

  it('has a row for what cannot be judged, so that rows add up', async () => {
    const { promised } = sampleCustomerReport;
    const [, , yearly] = promised!.agreements;
    const lost = { ...yearly, title: 'Lost', unjudged: 1, note: 'No SLO.' };
    open({
      getSloReport: async () => ({
        ...sampleCustomerReport,
        promised: { ...promised!, agreements: [lost] },
      }),
    });
    const table = await screen.findByRole('table', {
      name: 'Promises of the report, those that were broken first',
    });
    const [, row] = within(table).getAllByRole('row');
    expect(plain(row)).toBe('UndecidedLostNo SLO.––––––');
  });

  it('tells of each promise what was measured, what does not count and what is due', async () => {
    const user = userEvent.setup();
    openIt();
    const table = await screen.findByRole('table', {
      name: 'Promises of the report, those that were broken first',
    });
    const [, broken, kept] = within(table).getAllByRole('row');
    const text = plain(broken);
    for (const part of [
      'Broken',
      'final',
      'Payments for Harbour',
      '1 Oct 2026 to 31 Oct 2026',
      '99.9 %',
      '1,440 of 864 K',
      'Maintenance of the database',
      'EUR 100.00',
      'Below 99.9 %: 10 % of the fee of EUR 1000.00',
    ]) {
      expect(text).toContain(part);
    }
    expect(plain(kept)).toContain('provisional, can be final from');
    expect(screen.getByText(/^Credits due in all:/)).toHaveTextContent(
      'EUR 100.00',
    );
    expect(screen.getByText(/No period of it ends/)).toBeInTheDocument();
    await user.click(within(broken).getByRole('button'));
    expect(await screen.findByRole('dialog')).toHaveTextContent(
      'How this was computed',
    );
  });

  it('leads to the agreement whose figures come out otherwise', async () => {
    open({
      getSloReport: async () => sampleCustomerReport,
      verifySloReport: async () =>
        sampleVerification({
          isSame: false,
          differences: [
            {
              ...lateDifferences[0],
              objective: null,
              agreement: 'gold',
              cause: 'settled',
            },
          ],
        }),
    });
    const table = await screen.findByRole('table', {
      name: 'Figures that come out otherwise',
    });
    expect(within(table).getByRole('link', { name: 'gold' })).toHaveAttribute(
      'href',
      '/slo/sla/gold',
    );
    expect(plain(table)).toContain('it became final since');
  });
});
