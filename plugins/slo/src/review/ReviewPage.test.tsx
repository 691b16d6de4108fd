import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { InsightsApi } from '@almanac/backstage-plugin-insights-react';
import { problem } from '../__testUtils__/problem';
import { openReview } from './__testUtils__/openReview';
import {
  quietReview,
  sampleAction,
  sampleReport,
  sampleReview,
} from './__testUtils__/sampleReview';

const plain = (element: Element | null) =>
  (element?.textContent ?? '').replace(/\u00a0/g, ' ');

const region = async (name: string) =>
  plain(await screen.findByRole('region', { name }));

describe('ReviewPage', () => {
  it('asks whose review, and keeps the team in the address', async () => {
    const user = userEvent.setup();
    openReview({}, { search: '' });
    expect(await screen.findByText('Whose review?')).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: '' })).toBeNull();
    await user.click(screen.getByRole('link', { name: 'payments' }));
    expect(
      await screen.findByRole('heading', { name: 'Review of payments' }),
    ).toBeInTheDocument();
    expect(screen.getByTestId('address')).toHaveTextContent(
      '/slo/review?team=group%3Adefault%2Fpayments',
    );
  });

  it('knows no team that the catalog does not know, and offers those that own SLOs', async () => {
    openReview({}, { search: '?team=group:default/nonsense' });
    expect(
      await screen.findByText('The catalog knows no group:default/nonsense'),
    ).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'payments' })).toHaveAttribute(
      'href',
      '/slo/review?team=group%3Adefault%2Fpayments',
    );
    expect(screen.queryByRole('button', { name: 'Freeze report' })).toBeNull();
  });

  it('takes no words for a team', async () => {
    openReview({}, { search: '?team=the+checkout+people' });
    expect(
      await screen.findByText('The catalog knows no the checkout people'),
    ).toBeInTheDocument();
  });

  it('is of a team that owns no SLO, too', async () => {
    openReview(
      { getSloReview: async () => quietReview() },
      { search: '?team=group:default/architects' },
    );
    expect(
      await screen.findByText(/^The team owns no SLO; /),
    ).toBeInTheDocument();
  });

  it('says since when nothing happened', async () => {
    openReview({ getSloReview: async () => quietReview() });
    expect(await region('Alerts')).toContain(
      'No alert began since 17 Nov 2026.',
    );
    expect(await region('What changed')).toContain(
      'No SLO came into another state since 17 Nov 2026.',
    );
  });

  it('tells nothing of the time before the portal watched', async () => {
    openReview({
      getSloReview: async () =>
        quietReview({ watchedSince: '2026-11-23T06:00:00Z' }),
    });
    expect(await region('Alerts')).toMatch(
      /No alert began since 23 Nov 2026, .*, when the portal began to watch\./,
    );
    expect(await region('What changed')).toMatch(
      /No SLO came into another state since 23 Nov 2026, .*, when the portal/,
    );
    expect(plain(document.body)).toMatch(/watched since 23 Nov 2026/);
  });

  it('answers in one sentence, without an average', async () => {
    openReview();
    expect(
      await screen.findByText(
        '1 of 3 SLOs needs somebody; 1 action is to be done, 1 of them overdue, 2 agreements are at risk or broken.',
      ),
    ).toBeInTheDocument();
    expect(document.body.textContent).not.toMatch(/average|mean/i);
  });

  it('says what is wrong in the files of policies', async () => {
    openReview({
      listSloPolicies: async () => ({
        items: [],
        faults: [
          {
            file: 'policies.yaml',
            line: 7,
            column: 3,
            path: 'rules[0].when',
            severity: 'error',
            rule: 'policy/schema',
            detail: 'must say when it holds.',
            howToMend: 'Add consumed or state.',
          },
        ],
      }),
    });
    expect(
      await screen.findByText(
        '1 fault in the files of policies: policies.yaml:7:3 must say when it holds. Add consumed or state.',
      ),
    ).toBeInTheDocument();
  });

  it('says of each SLO what is left now, and what was a week ago', async () => {
    openReview();
    const table = await screen.findByRole('table', {
      name: 'SLOs of the team',
    });
    const [, worst, , fresh] = within(table).getAllByRole('row');
    expect(plain(worst)).toContain('18 % over20 % left−38.0 points');
    expect(plain(worst)).toContain('99.88 % 99 % known');
    expect(plain(fresh)).toContain('37 % leftnot known–');
  });

  it('tells what changed, what alerted and what burnt', async () => {
    openReview();
    expect(await region('What changed')).toContain('Burning → Exhausted');
    expect(await region('What changed')).toContain('New: Healthy');
    expect(await region('What changed')).toContain('version 1');
    expect(await region('Alerts')).toContain('PageCheckout is available');
    const burnt = await region('What burnt most');
    expect(burnt).toContain('its part Payment, which stands worst');
    expect(burnt).toContain('21 % of the budget · checkout 2.52');
    expect(burnt).toContain('9 % of the budget · nothing known was under way');
    expect(burnt).toContain('5 % of the budget · payments 4.0, at payments');
    expect(await region('Agreements at risk')).toContain('EUR 12,500.00');
  });

  it('looks further back, in the address', async () => {
    const user = userEvent.setup();
    const asked: (number | undefined)[] = [];
    openReview({
      getSloReview: async ({ weeks }) => {
        asked.push(weeks);
        return sampleReview();
      },
    });
    await user.click(await screen.findByRole('button', { name: '4 weeks' }));
    await waitFor(() => expect(asked).toEqual([1, 4]));
    expect(screen.getByTestId('address')).toHaveTextContent('weeks=4');
  });

  it('says that a list was cut', async () => {
    openReview({
      getSloReview: async () =>
        sampleReview({ alerts: { items: [], leftOff: true } }),
    });
    expect(await region('Alerts')).toContain('There are more than are listed.');
  });

  it('says what failed', async () => {
    openReview({
      getSloReview: () =>
        Promise.reject(problem(500, 'It failed', 'No database.')),
    });
    expect(
      await screen.findByText('The review could not be loaded'),
    ).toBeInTheDocument();
  });
});

/** A backend on which somebody else decides on the one action first. */
function overtaken() {
  const decided: Parameters<InsightsApi['decideSloAction']>[] = [];
  const api: Partial<InsightsApi> = {
    getSloReview: async () =>
      quietReview({ actions: { items: [sampleAction()], leftOff: false } }),
    listSloReports: async () => ({ items: [], nextCursor: null }),
    decideSloAction: async (...asked) => {
      decided.push(asked);
      throw problem(412, 'Decided meanwhile', 'Somebody else decided.');
    },
  };
  return { api, decided };
}

async function decide(name: RegExp) {
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name }));
  return { user, dialog: within(await screen.findByRole('dialog')) };
}

describe('decisions on actions', () => {
  it('need words for what was done', async () => {
    const { api, decided } = overtaken();
    openReview(api);
    const { user, dialog } = await decide(/^Mark as done/);
    await user.click(
      dialog.getByText('Mark as done', { selector: 'button *' }),
    );
    expect(dialog.getByText('Needed.')).toBeInTheDocument();
    expect(decided).toEqual([]);
    await user.click(dialog.getByLabelText(/What was done/));
    await user.paste('Rolled back 2.52');
    await user.click(
      dialog.getByText('Mark as done', { selector: 'button *' }),
    );
    await waitFor(() =>
      expect(decided).toEqual([
        ['a1', { kind: 'complete', note: 'Rolled back 2.52' }, '"7"'],
      ]),
    );
    expect(
      await dialog.findByText(/Somebody else decided meanwhile/),
    ).toBeInTheDocument();
  });

  it('acknowledge without a word', async () => {
    const { api, decided } = overtaken();
    openReview(api);
    const { user, dialog } = await decide(/^Acknowledge/);
    await user.click(dialog.getByText('Acknowledge', { selector: 'button *' }));
    await waitFor(() =>
      expect(decided).toEqual([['a1', { kind: 'acknowledge' }, '"7"']]),
    );
  });

  it('make an exception for a reason and until a day', async () => {
    const { api, decided } = overtaken();
    openReview(api);
    const { user, dialog } = await decide(/^Make an exception/);
    await user.click(dialog.getByLabelText(/Reason/));
    await user.paste('Black Friday');
    await user.click(
      dialog.getByText('Make an exception', { selector: 'button *' }),
    );
    await waitFor(() => expect(decided).toHaveLength(1));
    const [, decision] = decided[0];
    expect(decision).toMatchObject({ kind: 'except', reason: 'Black Friday' });
    const until = decision.kind === 'except' ? Date.parse(decision.until) : NaN;
    const days = (until - Date.now()) / 86_400_000;
    expect(days).toBeGreaterThan(13.9);
    expect(days).toBeLessThan(15.1);
  });

  it('are in the history', async () => {
    const user = userEvent.setup();
    openReview(overtaken().api);
    await user.click(await screen.findByRole('button', { name: 'History' }));
    expect(
      await screen.findByText('We look at the cache first.'),
    ).toBeInTheDocument();
    expect(screen.getByText(/by ana/)).toBeInTheDocument();
  });
});

describe('reports', () => {
  it('say how many objectives met their target, and give their files', async () => {
    const user = userEvent.setup();
    const asked: string[] = [];
    openReview({
      getSloReview: async () => quietReview(),
      getSloReportFile: async (_, format) => {
        asked.push(format);
        throw problem(500, 'It failed', 'No disk.');
      },
    });
    expect(
      await screen.findByText('Of 6 objectives: 4 met, 1 missed, 1 undecided'),
    ).toBeInTheDocument();
    await user.click(
      screen.getByRole('button', { name: /^Download .* as PDF$/ }),
    );
    expect(
      await screen.findByText('The file could not be loaded'),
    ).toBeInTheDocument();
    expect(asked).toEqual(['pdf']);
  });

  it('are deleted after asking', async () => {
    const user = userEvent.setup();
    const deleted: string[] = [];
    openReview({
      getSloReview: async () => quietReview(),
      deleteSloReport: async id => {
        deleted.push(id);
        return sampleReport;
      },
    });
    await user.click(
      await screen.findByRole('button', {
        name: 'Delete Payments, October 2026',
      }),
    );
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Delete' }));
    await waitFor(() => expect(deleted).toEqual([sampleReport.id]));
  });

  it('are frozen of the last month that is over; of this one as preliminary', async () => {
    const user = userEvent.setup();
    const frozen: unknown[] = [];
    openReview({
      getSloReview: async () => quietReview(),
      createSloReport: async request => {
        frozen.push(request);
        return sampleReport;
      },
    });
    await user.click(
      await screen.findByRole('button', { name: 'Freeze report' }),
    );
    expect(
      await screen.findByText('The report is frozen.'),
    ).toBeInTheDocument();
    const which = screen.getByRole<HTMLSelectElement>('combobox', {
      name: 'Which',
    });
    await user.selectOptions(which, which.options[0]);
    await user.click(screen.getByRole('button', { name: 'Freeze report' }));
    await waitFor(() => expect(frozen).toHaveLength(2));
    expect(frozen[0]).toMatchObject({
      period: { kind: 'month' },
      scope: { owner: 'group:default/payments' },
    });
    expect(frozen[0]).not.toHaveProperty('preliminary');
    expect(frozen[1]).toHaveProperty('preliminary', true);
  });
});
