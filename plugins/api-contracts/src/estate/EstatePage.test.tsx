import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakeContracts } from '../__testUtils__/FakeContracts';
import { problem } from '../__testUtils__/problem';
import { renderPage } from '../__testUtils__/renderPage';
import {
  firstSnapshot,
  sampleContract,
  sampleSnapshot,
} from '../__testUtils__/sampleContract';
import { ContractRoutes } from '../shell/ContractRoutes';

const quiet = sampleContract({
  contractRef: 'api:default/invoices',
  title: 'Invoices',
  format: 'graphql',
  latest: firstSnapshot,
  breakingAt: null,
});
const broken = sampleContract({
  contractRef: 'api:default/carts',
  title: 'Carts',
  latest: sampleSnapshot({
    ...{ isReadable: false, changes: null, operationCount: null },
  }),
  breakingAt: null,
});

const open = (api: object, at = '/api-contracts') =>
  renderPage(<ContractRoutes />, { api, at });

describe('the list of APIs', () => {
  it('says how many had a breaking change, and what the latest definition of each changed', async () => {
    await open(new FakeContracts([sampleContract(), quiet, broken]));
    expect(
      await screen.findByText(
        '1 of 3 APIs had a breaking change in the last 30 days.',
      ),
    ).toBeInTheDocument();
    const row = (name: string) =>
      screen.getByRole('link', { name }).closest('[role="row"]')?.textContent;
    expect(row('Orders')).toContain('1 breaking+1');
    // All weights, to who points at it or hears it.
    expect(
      screen.getByRole('img', { name: '1 breaking, 2 safe' }),
    ).toHaveAttribute('title', '1 breaking, 2 safe');
    expect(row('Invoices')).toContain('First definition');
    expect(row('Carts')).toContain('Not readable');
    expect(screen.getByRole('link', { name: 'Orders' })).toHaveAttribute(
      'href',
      '/api-contracts/api%3Adefault%2Forders',
    );
  });

  it('is narrowed by format, and by whether somebody was broken; the address keeps it', async () => {
    const user = userEvent.setup();
    await open(new FakeContracts([sampleContract(), quiet]));
    await user.click(await screen.findByRole('button', { name: /^Format/ }));
    await user.click(
      screen.getByRole('menuitemcheckbox', { name: /^GraphQL/ }),
    );
    expect(await screen.findByTestId('address')).toHaveTextContent(
      '?format=graphql',
    );
    expect(
      screen.queryByRole('link', { name: 'Orders' }),
    ).not.toBeInTheDocument();
  });

  it('is narrowed by owner out of all that there are, and by score', async () => {
    const user = userEvent.setup();
    const api = new FakeContracts([
      sampleContract({ qualityScore: 81 }),
      sampleContract({
        contractRef: 'api:default/carts',
        ...{ title: 'Carts', owner: 'group:default/baskets', qualityScore: 31 },
      }),
    ]);
    await open(api);
    const low = await screen.findByRole('link', { name: '1 scored below 50' });
    expect(low).toHaveAttribute('href', '/api-contracts?score=50&sort=quality');
    await user.click(low);
    expect(
      await screen.findByRole('button', { name: 'Condition: Score below 50' }),
    ).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: 'Orders' })).toBeNull();
    // Also of an API that is not shown.
    await user.click(screen.getByRole('button', { name: 'Owner' }));
    const owners = await screen.findByRole('menu', { name: 'Owner' });
    expect(owners).toHaveTextContent('baskets1');
    // It has one, which does not score so low.
    expect(owners).toHaveTextContent('checkout0');
    await user.click(screen.getByRole('menuitemcheckbox', { name: /baskets/ }));
    expect(await screen.findByTestId('address')).toHaveTextContent(
      'owner=group',
    );
  });

  it('counts beside each choice how many APIs there would be with it, the other filters being as they are', async () => {
    const user = userEvent.setup();
    await open(
      new FakeContracts([
        sampleContract({ qualityScore: 31 }),
        { ...quiet, qualityScore: 95 },
      ]),
      '/api-contracts?format=graphql',
    );
    await user.click(await screen.findByRole('button', { name: /^Format/ }));
    const menu = () =>
      screen.getAllByRole('menuitemradio').map(item => item.textContent);
    expect(
      await screen.findByRole('menuitemcheckbox', { name: 'OpenAPI 1' }),
    ).toBeInTheDocument();
    await user.keyboard('{Escape}');
    await user.click(screen.getByRole('button', { name: 'Condition' }));
    expect(menu().slice(0, 3)).toEqual([
      ...['Score below 500', 'Score below 700', 'Score below 900'],
    ]);
  });

  it('marks the rows of before while those that are asked for now are under way', async () => {
    const user = userEvent.setup();
    const api = new FakeContracts([sampleContract(), quiet]);
    let answer = () => {};
    const answered = new Promise<void>(done => {
      answer = done;
    });
    const list = api.listContracts.bind(api);
    api.listContracts = async query => {
      if (query?.format) await answered;
      return list(query);
    };
    await open(api);
    const body = (name: string) =>
      screen.getByRole('link', { name }).closest('[role=rowgroup]');
    await screen.findByRole('link', { name: 'Orders' });
    expect(body('Orders')).toHaveAttribute('aria-busy', 'false');
    await user.click(screen.getByRole('button', { name: /^Format/ }));
    await user.click(
      screen.getByRole('menuitemcheckbox', { name: /^GraphQL/ }),
    );
    await user.keyboard('{Escape}');
    expect(
      await screen.findByText(/these rows are from before/),
    ).toBeInTheDocument();
    expect(body('Orders')).toHaveAttribute('aria-busy', 'true');
    // A number of before is not said to be one of now.
    expect(screen.getByText('2 of 2')).not.toBeVisible();
    answer();
    expect(await screen.findByText('1 of 2')).toBeVisible();
    expect(body('Invoices')).toHaveAttribute('aria-busy', 'false');
    expect(screen.queryByText(/these rows are from before/)).toBeNull();
  });

  it('is narrowed by what stands in one menu, each by its own name in the address', async () => {
    const user = userEvent.setup();
    await open(new FakeContracts([sampleContract()]));
    await user.click(await screen.findByRole('button', { name: 'Condition' }));
    const choose = (name: string) =>
      user.click(screen.getByRole('menuitemradio', { name: new RegExp(name) }));
    await choose('Score below 90');
    await choose('Without an SLO');
    await choose('Score below 50');
    expect(screen.getByTestId('address')).toHaveTextContent(
      '/api-contracts?slo=false&score=50',
    );
    await choose('Without an SLO');
    expect(screen.getByTestId('address')).toHaveTextContent(
      /contracts\?score=50$/,
    );
  });

  it.each([
    ['is being looked at', true],
    ['cannot be read, or is not whole', false],
  ])(
    'marks a score that is of an earlier definition, since the latest %s',
    async (why, isReadable) => {
      await open(
        new FakeContracts([
          sampleContract({
            ...{ qualityScore: 81.4, isScoreOfLatest: false },
            latest: sampleSnapshot({ isReadable, operationCount: null }),
          }),
        ]),
      );
      expect(
        await screen.findByRole('link', {
          name: `earlier: The score is of the definition before; the latest ${why}.`,
        }),
      ).toHaveAttribute('href', expect.stringMatching(/orders#quality$/));
      expect(screen.getByText('81')).toBeInTheDocument();
    },
  );

  it('tells how the SLOs of each API stand, leads to them, and finds those without', async () => {
    const user = userEvent.setup();
    await open(
      new FakeContracts([
        sampleContract({
          slos: {
            ...{ ownCount: 1, providerCount: 2, worst: 'burning' },
            services: ['api:orders', 'shop'],
          },
        }),
        quiet,
        sampleContract({
          ...{ contractRef: 'api:default/carts', title: 'Carts', slos: null },
        }),
      ]),
    );
    const slos = await screen.findByRole('link', { name: '3 SLOs' });
    expect(slos).toHaveAttribute(
      'href',
      '/slo?service=api%3Aorders&service=shop',
    );
    expect(slos.closest('[role="row"]')).toHaveTextContent('Burning');
    const row = (name: string) =>
      screen.getByRole('link', { name }).closest('[role="row"]');
    expect(row('Invoices')).toHaveTextContent('None');
    expect(row('Carts')).toHaveTextContent('Not yours to see');
    await user.click(screen.getByRole('link', { name: '1 without an SLO' }));
    expect(await screen.findByTestId('address')).toHaveTextContent('slo=false');
    expect(screen.queryByRole('link', { name: 'Orders' })).toBeNull();
    expect(
      screen.getByRole('button', { name: 'Condition: Without an SLO' }),
    ).toBeInTheDocument();
  });

  it.each([
    ['quality', 'ascending'],
    ['changed', 'descending'],
    // A column that is not there otherwise.
    ['breaking', 'descending'],
    ['breaking&columns=name,owner', 'descending'],
  ])('says that by %s the order is %s', async (sort, direction) => {
    await renderPage(<ContractRoutes />, {
      api: new FakeContracts([sampleContract()]),
      at: `/api-contracts?sort=${sort}`,
    });
    await screen.findByRole('link', { name: 'Orders' });
    const sorted = screen
      .getAllByRole('columnheader')
      .map(header => header.getAttribute('aria-sort'))
      .filter(said => said !== null && said !== 'none');
    expect(sorted).toEqual([direction]);
  });

  it('says what will appear where there is nothing yet', async () => {
    await open(new FakeContracts([]));
    expect(await screen.findByText('No APIs yet')).toBeInTheDocument();
  });

  it('shows all that an API needs, by keyboard, and opens no API by that', async () => {
    const user = userEvent.setup();
    await open(
      new FakeContracts([
        sampleContract({ needs: ['breaking', 'sunset-due', 'sunset-overdue'] }),
      ]),
    );
    const more = await screen.findByRole('button', { name: '2 more reasons' });
    more.focus();
    await user.keyboard('{Enter}');
    const all = screen.getByRole('dialog', { name: 'What Orders needs' });
    expect(
      within(all)
        .getAllByRole('listitem')
        .map(item => item.textContent),
    ).toEqual(['Broke somebody', 'Ends soon', 'End overdue']);
    await user.click(within(all).getByText('Ends soon'));
    expect(screen.getByTestId('address')).toHaveTextContent(/contracts$/);
    await user.keyboard('{Escape}');
    await waitFor(() => expect(more).toHaveFocus());
  });

  it('says what of the address is not known, and takes it away', async () => {
    const user = userEvent.setup();
    await open(
      new FakeContracts([sampleContract()]),
      '/api-contracts?format=word&format=openapi&sort=size',
    );
    const notice = await screen.findByText(/format=word, sort=size\.$/);
    expect(notice).toHaveTextContent(/^The address asks for what is not known/);
    await user.click(
      screen.getByRole('button', { name: 'Take it out of the address' }),
    );
    expect(screen.getByTestId('address')).toHaveTextContent(
      /contracts\?format=openapi$/,
    );
    expect(notice).not.toBeInTheDocument();
  });

  it('takes what the address cannot ask for as not said', async () => {
    await open(
      new FakeContracts([sampleContract()]),
      '/api-contracts?needs=maybe&format=word&score=7&since=1&since=30&gone=x',
    );
    expect(
      await screen.findByRole('button', {
        name: 'Attention: Broke something in 30 days',
      }),
    ).toBeInTheDocument();
    const { getByRole } = within(screen.getByRole('search'));
    for (const name of ['Format', 'Condition', 'Lifecycle']) {
      expect(getByRole('button', { name })).toBeInTheDocument();
    }
  });

  it('says beside the search what cannot be looked for, and keeps the page', async () => {
    const user = userEvent.setup();
    const api = new FakeContracts([sampleContract()]);
    const list = api.listContracts.bind(api);
    api.listContracts = async (...asked) => {
      if (asked[0]?.q === undefined) return list(...asked);
      throw problem(400, 'Invalid request', 'The query is wrong.', {
        errors: [{ pointer: 'q', detail: 'must not hold a NUL character' }],
      });
    };
    await open(api, '/api-contracts?q=a%00');
    const field = await screen.findByRole('textbox', { name: /Search/ });
    expect(field).toHaveAccessibleDescription(
      'This cannot be looked for. The server says: “must not hold a NUL character”',
    );
    expect(field).toBeInvalid();
    expect(screen.getByRole('button', { name: 'Format' })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Clear filters' }));
    expect(await screen.findByRole('link', { name: /Orders/ })).toBeVisible();
    expect(screen.getByRole('textbox', { name: /Search/ })).toBeValid();
  });

  it('says of an owner of no API that it is left out', async () => {
    await open(
      new FakeContracts([sampleContract()]),
      '/api-contracts?owner=nope',
    );
    expect(
      await screen.findByText(/what is not known here; .*: owner=nope\.$/),
    ).toBeInTheDocument();
    expect(
      await screen.findByRole('link', { name: 'Orders' }),
    ).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Owner' })).toBeInTheDocument();
  });

  it('says of nothing but such values that nothing is narrowed', async () => {
    await open(
      new FakeContracts([sampleContract()]),
      '/api-contracts?readable=perhaps&severity=foo',
    );
    await screen.findByRole('link', { name: 'Orders' });
    expect(screen.queryByText('Clear filters')).not.toBeInTheDocument();
  });

  it('keeps its filters where none is gone of what is asked for as gone', async () => {
    await open(new FakeContracts([]), '/api-contracts?gone=only');
    expect(
      await screen.findByText('No API is gone from the catalog.'),
    ).toBeInTheDocument();
    expect(screen.queryByText('No APIs yet')).not.toBeInTheDocument();
    expect(
      screen.getAllByRole('button', { name: 'Clear filters' }).length,
    ).toBeGreaterThan(0);
  });

  it('says that nothing matches, and clears the filters', async () => {
    const user = userEvent.setup();
    await open(
      new FakeContracts([sampleContract()]),
      '/api-contracts?q=nothing',
    );
    expect(await screen.findByText('No API matches')).toBeInTheDocument();
    await user.click(
      screen.getAllByRole('button', { name: 'Clear filters' })[0],
    );
    expect(
      await screen.findByRole('link', { name: 'Orders' }),
    ).toBeInTheDocument();
  });

  it('says what failed, and what still works', async () => {
    await open({
      listContracts: () =>
        Promise.reject(problem(503, 'Unavailable', 'The database is down.')),
    });
    expect(
      await screen.findByText('The APIs could not be loaded'),
    ).toBeInTheDocument();
    expect(screen.getByText('The database is down.')).toBeInTheDocument();
  });
});
