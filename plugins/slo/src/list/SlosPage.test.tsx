import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { SloSourceFault } from '@almanac/backstage-plugin-insights-react';
import { FakeSlos } from '../__testUtils__/FakeSlos';
import { problem } from '../__testUtils__/problem';
import { renderPage } from '../__testUtils__/renderPage';
import { sampleSlo, sampleSlos } from '../gallery/samples/sampleSlo';
import { SlosPage } from './SlosPage';

const fault: SloSourceFault = {
  file: 'slos/checkout.yaml',
  line: 12,
  column: 5,
  path: 'spec.objectives[0].target',
  severity: 'error',
  rule: 'target-range',
  detail: 'The target is 99.9, which is more than 1.',
  howToMend: 'Write 0.999.',
  kind: 'file',
};

const open = (at = '/slo', api = new FakeSlos(sampleSlos)) =>
  renderPage(<SlosPage />, { api, at });
const address = () => screen.getByTestId('address').textContent;
const rows = async () =>
  within(await screen.findByRole('table', { name: 'SLOs' }))
    .getAllByRole('row')
    .slice(1);
const linksOf = (table: HTMLElement[]) =>
  table.map(row => within(row).getAllByRole('link')[0].textContent);

describe('SlosPage', () => {
  it('answers first how many SLOs need somebody, and why', async () => {
    open();
    expect(
      await screen.findByText(
        '3 of 4 SLOs need somebody: 1 budget is gone, 1 burns too fast and 1 has no data.',
      ),
    ).toBeInTheDocument();
  });

  it('says that nobody is needed when nobody is', async () => {
    open('/slo', new FakeSlos([sampleSlo()]));
    expect(
      await screen.findByText('Nobody is needed. Of 1 SLO, 1 is healthy.'),
    ).toBeInTheDocument();
  });

  it('says how many services its menu does not offer', async () => {
    const user = userEvent.setup();
    const none = { owners: 0, systems: 0, services: 0, tags: 0 };
    const overview = { valuesLeftOff: { ...none, services: 1_240 } };
    open('/slo', new FakeSlos(sampleSlos, { overview }));
    const search = within(await screen.findByRole('search'));
    await user.click(search.getByRole('button', { name: 'Service' }));
    expect(
      screen.getByText('and 1,240 more that are not offered'),
    ).toBeInTheDocument();
  });

  it('lists the worst first, and leads to each', async () => {
    open();
    expect(linksOf(await rows())).toEqual([
      'Checkout answers in time',
      'Search is available',
      'Mail is delivered',
      'Checkout is available',
    ]);
    expect(
      screen.getByRole('link', { name: 'Search is available' }),
    ).toHaveAttribute('href', '/slo/search-availability');
    expect(screen.getByRole('link', { name: 'search' })).toHaveAttribute(
      'href',
      '/catalog/default/component/search',
    );
  });

  it('never clamps a budget, and tells no number where there is none', async () => {
    open();
    const [latency, , mail, availability] = await rows();
    expect(latency).toHaveTextContent('18 % over');
    expect(latency).toHaveTextContent('\u221238.0 points');
    expect(latency).toHaveTextContent('99.88 %');
    expect(latency).toHaveTextContent('99.9 % over 30 days');
    expect(latency).toHaveTextContent('Gone already');
    expect(availability).toHaveTextContent('37 % left');
    expect(mail).toHaveTextContent('No data');
    expect(mail).not.toHaveTextContent('% left');
  });

  it('says by what an SLO is at risk, and over which time a burn rate was measured', async () => {
    const risky = sampleSlo({
      ...{ state: 'atRisk', atRiskBy: ['littleLeft'], problem: null },
      ...{ alert: null, burnRate: 0.0688, burnRateSeconds: 3_600 },
    });
    open('/slo', new FakeSlos([risky]));
    const [row] = await rows();
    expect(row).toHaveTextContent('At riskUnder 25 % left');
    expect(row).toHaveTextContent('burns 0.069× over 1 h');
  });

  it('says beside an SLI how much is known, where not all is', async () => {
    open();
    const [latency, , mail, availability] = await rows();
    expect(latency).toHaveTextContent('99.88 % 99 % known');
    expect(mail).toHaveTextContent('0 % known');
    expect(availability).not.toHaveTextContent('known');
  });

  it('narrows by what the address says', async () => {
    open('/slo?owner=group:default/payments&state=exhausted');
    expect(linksOf(await rows())).toEqual(['Checkout answers in time']);
    expect(
      screen.getByText(
        '1 of 1 SLO that matches needs somebody: 1 budget is gone.',
      ),
    ).toBeInTheDocument();
    expect(screen.getByText('1 of 4')).toBeInTheDocument();
  });

  it('leaves out of the address what no SLO can have', async () => {
    open('/slo?state=purple&sort=sideways&group=colour');
    expect(await rows()).toHaveLength(4);
    expect(
      screen.getByText(/asks for what is not known here; .*: state=purple\./),
    ).toBeInTheDocument();
    const search = screen.getByRole('search');
    expect(within(search).getByRole('button', { name: 'State' })).toBeVisible();
  });

  it('leaves out an owner of no SLO, and says so', async () => {
    open('/slo?owner=nope&owner=group:default/payments');
    expect(
      await screen.findByText(/not known here; .*: owner=nope\./),
    ).toBeInTheDocument();
    expect(await screen.findByText('2 of 4')).toBeInTheDocument();
    const search = within(screen.getByRole('search'));
    expect(
      search.getByRole('button', { name: /^Team: payments$/ }),
    ).toBeVisible();
  });

  it('says beside the search what is wrong with it, and that nothing was matched by it', async () => {
    const api = new FakeSlos(sampleSlos);
    const { getSloOverview } = api;
    api.getSloOverview = async filter => {
      if (!filter?.q) return getSloOverview.call(api, filter);
      throw problem(400, 'Invalid request', 'The request is invalid.', {
        errors: [{ pointer: 'q', detail: 'must not hold a NUL character' }],
      });
    };
    open('/slo?q=%00', api);
    const search = await screen.findByRole('textbox', { name: 'Search SLOs' });
    await waitFor(() => expect(search).toBeInvalid());
    expect(search).toHaveAccessibleDescription(/must not hold a NUL character/);
    expect(screen.getByText(/^3 of 4 SLOs need somebody/)).toBeInTheDocument();
    expect(screen.queryByText('4 of 4')).not.toBeVisible();
    expect(screen.queryByRole('table')).toBeNull();
    expect(screen.queryByText(/could not be loaded/)).toBeNull();
    expect(screen.getByRole('button', { name: 'Export' })).toBeDisabled();
  });

  it('writes filters and order into the address', async () => {
    const user = userEvent.setup();
    open();
    await rows();
    const search = screen.getByRole('search');
    await user.click(within(search).getByRole('button', { name: 'State' }));
    await user.click(screen.getByRole('menuitemcheckbox', { name: /Burning/ }));
    await user.keyboard('{Escape}');
    expect(address()).toBe('/slo?state=burning');
    await user.click(screen.getByRole('button', { name: 'SLO, service' }));
    expect(address()).toBe('/slo?state=burning&sort=title');
  });

  it('offers to clear filters that leave nothing', async () => {
    const user = userEvent.setup();
    open('/slo?q=nothing-is-called-so');
    expect(await screen.findByText('No SLO matches')).toBeInTheDocument();
    const main = screen.getByText('No SLO matches').closest('section')!;
    await user.click(
      within(main).getByRole('button', { name: 'Clear filters' }),
    );
    await waitFor(() => expect(address()).toBe('/slo'));
    expect(await rows()).toHaveLength(4);
  });

  it('says how to define the first SLO', async () => {
    open('/slo', new FakeSlos([]));
    expect(
      await screen.findByText('There are no SLOs yet'),
    ).toBeInTheDocument();
    expect(
      screen.getByText('POST /api/insights/v1/slo-definitions'),
    ).toBeInTheDocument();
    expect(screen.getByText('insights.slos.files')).toBeInTheDocument();
    expect(screen.getByText('almanac.io/slo-definitions')).toBeInTheDocument();
  });

  it('says which definitions could not be read, and how to mend them', async () => {
    const user = userEvent.setup();
    open('/slo', new FakeSlos(sampleSlos, { faults: [fault] }));
    await user.click(
      await screen.findByRole('button', { name: 'Show what to mend' }),
    );
    expect(
      await screen.findByText(
        'slos/checkout.yaml:12:5 (spec.objectives[0].target)',
      ),
    ).toBeInTheDocument();
    expect(screen.getByText(/Write 0.999\./)).toBeInTheDocument();
  });

  it('says when the last evaluation is long ago', async () => {
    open();
    expect(
      await screen.findByText(/The last evaluation ended/),
    ).toBeInTheDocument();
  });

  it('marks example data, and says how to be rid of it', async () => {
    open('/slo', new FakeSlos([sampleSlo({ isExample: true })]));
    expect(await screen.findByText(/Example data/)).toHaveTextContent(
      'insights.exampleData: false',
    );
  });

  it('says why it shows nothing to who may not see it', async () => {
    renderPage(<SlosPage />, {
      api: {
        getSloOverview: async () => {
          throw problem(403, 'Not allowed', 'You may not read SLOs.');
        },
      },
    });
    expect(
      await screen.findByText('You may not read SLOs.'),
    ).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
  });

  it('draws only what is in sight of ten thousand SLOs', async () => {
    const many = Array.from({ length: 10_000 }, (_, index) =>
      sampleSlo({ name: `slo-${index}`, title: `SLO ${index}` }),
    );
    open('/slo', new FakeSlos(many));
    expect(await screen.findByRole('table', { name: 'SLOs' })).toHaveAttribute(
      'aria-rowcount',
      '10001',
    );
    expect(screen.queryAllByRole('row').length).toBeLessThan(100);
    expect(screen.getByText('200 of 10,000')).toBeInTheDocument();
  });
});
