import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ContractDeprecation } from '@almanac/backstage-plugin-insights-react';
import { FakeContracts } from '../__testUtils__/FakeContracts';
import { problem } from '../__testUtils__/problem';
import { renderPage } from '../__testUtils__/renderPage';
import { sampleContract } from '../__testUtils__/sampleContract';
import { ContractRoutes } from '../shell/ContractRoutes';
import { byMonth } from './byMonth';
import { nextMonth } from './months';

const ending = (over: Partial<ContractDeprecation>): ContractDeprecation => ({
  contractRef: 'api:default/orders',
  title: 'Orders',
  owner: 'group:default/checkout',
  kind: 'operation',
  name: 'GET /orders',
  pointer: '/paths/~1orders/get',
  sunsetOn: '2026-02-01',
  state: 'overdue',
  reason: null,
  knownSince: '2026-01-01T00:00:00.000Z',
  consumers: { count: 2, unseen: 1, owners: ['group:default/mobile'] },
  ...over,
});

const whole: Partial<ContractDeprecation> = {
  ...{ kind: 'api', name: 'Carts', title: 'Carts', pointer: null },
  ...{ contractRef: 'api:default/carts', owner: 'group:default/shop' },
};

const all = [
  ending({}),
  ending({
    ...{ name: 'GET /lines', sunsetOn: '2026-04-15', state: 'later' },
    reason: 'Ask /orders.',
  }),
  ending({
    ...whole,
    ...{ sunsetOn: null, state: 'undated', consumers: null },
  }),
];

const open = (api: object, search = '') =>
  renderPage(<ContractRoutes />, {
    api,
    at: `/api-contracts/calendar${search}`,
  });

describe('the calendar of what is to end', () => {
  it('says what is overdue, lists by month with who still consumes it, and is narrowed to a month; the address keeps it', async () => {
    const user = userEvent.setup();
    const api = new FakeContracts([]);
    api.ending = all;
    await open(api);
    expect(
      await screen.findByText(/1 thing was to end, and is still there/),
    ).toBeInTheDocument();
    const table = await screen.findByRole('table', {
      name: 'What is to end, Feb 2026',
    });
    expect(table.textContent).toContain('2 consumers and 1 not shown to you');
    expect(within(table).getByText('Overdue by 37 days')).toBeInTheDocument();
    expect(screen.getByText(/Because: Ask \/orders\./)).toBeInTheDocument();
    expect(
      screen.getByRole('table', { name: 'What is to end, No day said' })
        .textContent,
    ).toContain('Not known now');

    await user.click(screen.getByRole('button', { name: /Apr 2026/ }));
    expect(await screen.findByTestId('address')).toHaveTextContent(
      '?month=2026-04',
    );
    expect(
      await screen.findByRole('table', { name: 'What is to end, Apr 2026' }),
    ).toBeInTheDocument();
    expect(
      screen.queryByRole('table', { name: 'What is to end, Feb 2026' }),
    ).not.toBeInTheDocument();
    // Months in which nothing ends take no room.
    expect(screen.queryByRole('button', { name: /May 2026/ })).toBeNull();
    await user.click(screen.getByRole('button', { name: /Apr 2026/ }));

    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Owner of the API' }),
      'shop',
    );
    expect(screen.getByTestId('address')).toHaveTextContent(
      'owner=group%3Adefault%2Fshop',
    );
    expect(await screen.findByText('Carts')).toBeInTheDocument();
  });

  it('says of each what the API says that it is, and in how many days; a tile shows one kind alone', async () => {
    const user = userEvent.setup();
    const api = new FakeContracts([]);
    api.ending = [
      ending({ sunsetOn: '2026-03-10', state: 'due' }),
      ending({ name: 'GET /a', sunsetOn: '2026-04-09', state: 'due' }),
      ending({ name: 'GET /b', sunsetOn: '2031-03-10', state: 'later' }),
    ];
    await open(api);
    for (const words of [
      ...['Due: ends today', 'Due in 30 days', 'Later: in 1,826 days'],
      /To end: 2 within 30 days, 1 later/,
    ]) {
      expect(await screen.findByText(words)).toBeInTheDocument();
    }
    await user.click(screen.getByRole('button', { name: /After 30 days/ }));
    expect(screen.getByTestId('address')).toHaveTextContent('?state=later');
    await waitFor(() =>
      expect(screen.queryByText('Due in 30 days')).not.toBeInTheDocument(),
    );
    expect(screen.getByText('Later: in 1,826 days')).toBeInTheDocument();
  });

  it('tells an API once for all that ends of it on a day, and the rest of many parts when asked', async () => {
    const user = userEvent.setup();
    const api = new FakeContracts([]);
    api.ending = [
      ...Array.from({ length: 8 }, (_, at) => ending({ name: `GET /${at}` })),
      ending({ name: 'GET /later', sunsetOn: '2026-02-20' }),
    ];
    await open(api);
    const table = await screen.findByRole('table', {
      name: 'What is to end, Feb 2026',
    });
    expect(within(table).getAllByRole('link', { name: 'Orders' })).toHaveLength(
      2,
    );
    expect(within(table).queryByText('GET /7')).not.toBeInTheDocument();
    await user.click(
      within(table).getByRole('button', { name: 'Show 3 more' }),
    );
    expect(within(table).getByText('GET /7')).toBeInTheDocument();
    expect(within(table).getAllByText(/Known since/)).toHaveLength(2);
    // The focus stays where it was.
    const fewer = within(table).getByRole('button', { name: 'Show fewer' });
    expect(fewer).toHaveFocus();
    expect(fewer).toHaveAttribute('aria-expanded', 'true');
    await user.click(fewer);
    expect(within(table).queryByText('GET /7')).not.toBeInTheDocument();
  });

  it('says of a month of the address that nothing ends then, and shows all', async () => {
    const user = userEvent.setup();
    const api = new FakeContracts([]);
    api.ending = all;
    await open(api, '?month=2026-05');
    expect(await screen.findByText('Nothing ends then')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: /May 2026/ })).toHaveAttribute(
      ...(['aria-pressed', 'true'] as const),
    );
    await user.click(screen.getByRole('button', { name: 'Show all' }));
    expect(await screen.findByText('GET /lines')).toBeInTheDocument();
  });

  it('says of an owner that nobody is that it is not known, and offers none', async () => {
    const api = new FakeContracts([sampleContract()]);
    api.ending = all;
    await open(api, '?owner=nope');
    expect(
      await screen.findByText(/asks for what is not known here/),
    ).toHaveTextContent(/: owner=nope\.$/);
    expect(screen.queryByRole('option', { name: /nope/ })).toBe(null);
  });

  it('says what of the address is not known', async () => {
    const api = new FakeContracts([]);
    api.ending = all;
    await open(api, '?month=2026-13&state=soon');
    expect(
      await screen.findByText(/: month=2026-13, state=soon\.$/),
    ).toBeInTheDocument();
  });

  it('saves all that matches as a calendar and as a table', async () => {
    const user = userEvent.setup();
    const saved: Blob[] = [];
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
    URL.createObjectURL = blob => {
      saved.push(blob as Blob);
      return 'blob:saved';
    };
    URL.revokeObjectURL = () => undefined;
    const api = new FakeContracts([]);
    api.ending = [
      ...all,
      ending({ ...whole, sunsetOn: '2026-05-01', state: 'later' }),
    ];
    await open(api);
    for (const format of ['iCalendar', /CSV/]) {
      await user.click(await screen.findByRole('button', { name: 'Export' }));
      await user.click(screen.getByRole('menuitem', { name: format }));
    }
    const [ics, csv] = saved;
    expect([ics.type, csv.type]).toEqual(['text/calendar', 'text/csv']);
    // What has no day is in no calendar.
    expect((await ics.text()).match(/SUMMARY:.*/g)).toEqual([
      'SUMMARY:Orders: GET /orders ends',
      'SUMMARY:Orders: GET /lines ends',
      'SUMMARY:Carts ends',
    ]);
    const lines = (await csv.text()).trim().split('\r\n');
    expect(lines.slice(1).map(line => line.split(',')[1])).toEqual([
      ...['overdue', 'later', 'undated', 'later'],
    ]);
  });

  it('offers no calendar of what has no day, and says why', async () => {
    const user = userEvent.setup();
    const api = new FakeContracts([]);
    api.ending = all;
    await open(api, '?state=undated');
    await screen.findByRole('table', { name: 'What is to end, No day said' });
    await user.click(screen.getByRole('button', { name: 'Export' }));
    expect(
      screen.getByRole('menuitem', {
        name: 'iCalendar: nothing of what is shown has a day',
      }),
    ).toHaveAttribute('aria-disabled', 'true');
  });

  it('says what will appear where nothing is to end, and what failed', async () => {
    const { unmount } = await open(new FakeContracts([]));
    expect(await screen.findByText('Nothing is to end')).toBeInTheDocument();
    unmount();
    const fail = () =>
      Promise.reject(problem(503, 'Unavailable', 'The database is down.'));
    await open({
      getContractDeprecationsOverview: fail,
      listContractDeprecations: fail,
    });
    expect(
      await screen.findByText('The database is down.'),
    ).toBeInTheDocument();
  });
});

it('months go on over the year, and what ends is put together by them', () => {
  expect(nextMonth('2026-11')).toBe('2026-12');
  expect(nextMonth('2026-12')).toBe('2027-01');
  expect(byMonth(all).map(({ month, items }) => [month, items.length])).toEqual(
    [
      ['2026-02', 1],
      ['2026-04', 1],
      [undefined, 1],
    ],
  );
});
