import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { InsightsApi } from '@almanac/backstage-plugin-insights-react';
import { problem } from '../__testUtils__/problem';
import { renderPage } from '../__testUtils__/renderPage';
import {
  lateDifferences,
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

  it('is not computed again before one asks to', async () => {
    const user = userEvent.setup();
    let count = 0;
    open({
      verifySloReport: async () => {
        count += 1;
        return sampleVerification({ isIntact: count < 2 });
      },
    });
    await screen.findByText(/^Yes: computed again/);
    const anHourLater = Date.now() + 3_600_000;
    const clock = jest.spyOn(Date, 'now').mockReturnValue(anHourLater);
    fireEvent(window, new Event('visibilitychange'));
    clock.mockRestore();
    const again = await screen.findByText('Compute it again');
    expect(count).toBe(1);
    await user.click(again);
    expect(
      await screen.findByText(/^The report is not what was frozen/),
    ).toBeInTheDocument();
    expect(count).toBe(2);
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
