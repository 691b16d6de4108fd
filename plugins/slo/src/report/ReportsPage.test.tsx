import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  InsightsApi,
  SloReportFilter,
  SloReportRequest,
} from '@almanac/backstage-plugin-insights-react';
import { problem } from '../__testUtils__/problem';
import { sampleGroup, sampleOverview } from '../gallery/samples/sampleSlo';
import { openEditor } from '../editor/__testUtils__/openEditor';
import { sampleReport } from '../review/__testUtils__/sampleReview';
import { slaPage } from '../sla/__testUtils__/slaPage';
import { sampleSlas } from '../sla/__testUtils__/sampleSla';
import { ReportsPage } from './ReportsPage';

function open(told: Partial<InsightsApi> = {}, search = '') {
  const listed: SloReportFilter[] = [];
  const frozen: SloReportRequest[] = [];
  openEditor(<ReportsPage />, {
    told: {
      getSloOverview: async () =>
        sampleOverview({
          owners: [sampleGroup('group:default/payments', 3)],
        }),
      listSlas: async () => slaPage(sampleSlas),
      listSloReports: async ({ owner, customer } = {}) => {
        listed.push({ owner, customer });
        return { items: [sampleReport], nextCursor: null };
      },
      createSloReport: async request => {
        frozen.push(request);
        return sampleReport;
      },
      ...told,
    },
    at: `/slo/reports${search}`,
    path: 'reports',
  });
  return { listed, frozen };
}

describe('ReportsPage', () => {
  it('lists reports, each with its page', async () => {
    open();
    expect(
      await screen.findByRole('link', { name: 'Payments, October 2026' }),
    ).toHaveAttribute('href', `/slo/reports/${sampleReport.id}`);
  });

  it('freezes what a customer was promised, and leads there', async () => {
    const user = userEvent.setup();
    const { listed, frozen } = open();
    await screen.findByRole('link', { name: 'Payments, October 2026' });
    await user.click(screen.getByRole('button', { name: 'A customer' }));
    await user.selectOptions(
      await screen.findByLabelText('Customer'),
      'Harbour',
    );
    expect(screen.getByTestId('address')).toHaveTextContent(
      '/slo/reports?customer=Harbour',
    );
    await waitFor(() =>
      expect(listed).toContainEqual({ customer: 'Harbour', owner: undefined }),
    );
    await user.click(screen.getByRole('button', { name: 'Freeze report' }));
    expect(await screen.findByRole('link', { name: 'See it' })).toHaveAttribute(
      'href',
      `/slo/reports/${sampleReport.id}`,
    );
    expect(frozen[0].scope).toEqual({ customer: 'Harbour' });
  });

  it('offers the customers of every page of agreements', async () => {
    const user = userEvent.setup();
    open({
      listSlas: async ({ cursor } = {}) =>
        cursor
          ? slaPage(sampleSlas.slice(3))
          : slaPage(sampleSlas.slice(0, 3), { nextCursor: 'next' }),
    });
    await user.click(await screen.findByRole('button', { name: 'A customer' }));
    expect(
      await screen.findByRole('option', { name: 'Partners' }),
    ).toBeInTheDocument();
    expect(screen.queryByText('Not all customers are here yet.')).toBeNull();
  });

  it('says that customers are missing where a page cannot be read', async () => {
    open(
      {
        listSlas: async ({ cursor } = {}) => {
          if (cursor) throw problem(403, 'Denied', 'Not for you.');
          return slaPage(sampleSlas, { nextCursor: 'next' });
        },
      },
      '?customer=Harbour',
    );
    expect(
      await screen.findByText('Not all customers are here yet.'),
    ).toBeInTheDocument();
  });

  it('is of a team where its address says so', async () => {
    const { listed } = open({}, '?owner=group:default/payments');
    expect(await screen.findByLabelText('Team')).toHaveValue(
      'group:default/payments',
    );
    expect(listed[0]).toEqual({
      owner: 'group:default/payments',
      customer: undefined,
    });
  });
});
