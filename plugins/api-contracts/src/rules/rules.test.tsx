import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ContractRule } from '@almanac/backstage-plugin-insights-react';
import { FakeContracts } from '../__testUtils__/FakeContracts';
import { problem } from '../__testUtils__/problem';
import { renderPage } from '../__testUtils__/renderPage';
import { ContractRoutes } from '../shell/ContractRoutes';
import { exampleText } from './exampleText';

const rule = (over: Partial<ContractRule>): ContractRule => ({
  ...{ id: 'operation-removed', severity: 'breaking', format: 'openapi' },
  explanation: 'Whoever calls it gets an error.',
  example: {
    before: { paths: { '/pets': {}, '/owners': {} } },
    after: { paths: { '/pets': {} } },
  },
  ...over,
});

const rules = [
  rule({
    id: 'graphql-enum-value-added',
    ...{ severity: 'risky', format: 'graphql' },
    example: undefined,
  }),
  rule({}),
  ...Array.from({ length: 60 }, (_, at) =>
    rule({
      ...{ id: `file-${at}`, severity: 'safe', format: 'protobuf' },
      explanation: 'Safe.',
    }),
  ),
];

const open = (search: string, api: object = {}) =>
  renderPage(<ContractRoutes />, {
    api: Object.assign(new FakeContracts([]), {
      listContractRules: async () => ({ items: rules }),
      ...api,
    }),
    at: `/api-contracts/rules${search}`,
  });

const listed = async () =>
  within(
    await screen.findByRole('list', { name: 'Rules, by name' }),
  ).getAllByRole('listitem');

describe('the page of rules', () => {
  it('says how many there are, and lists a part of them with the way to the others', async () => {
    const user = userEvent.setup();
    await open('');
    expect(
      await screen.findByText('62 kinds of changes are told.'),
    ).toBeInTheDocument();
    expect(await listed()).toHaveLength(50);
    await user.click(
      screen.getByRole('button', { name: 'Show 12 more of 12' }),
    );
    expect(await listed()).toHaveLength(62);
  });

  it('shows the rule that the address points at, with its example, and has the focus there', async () => {
    await open('#operation-removed');
    const named = await screen.findByRole('region', {
      name: 'operation-removed',
    });
    expect(named).toHaveFocus();
    expect(named).toHaveTextContent('Whoever calls it gets an error.');
    expect(
      within(named).getByRole('group', {
        name: 'Example of operation-removed: before and after',
      }),
    ).toHaveTextContent('"/owners"');
  });

  it('leads from the list to a rule', async () => {
    const user = userEvent.setup();
    await open('?q=enum');
    expect(await listed()).toHaveLength(1);
    await user.click(
      screen.getByRole('link', { name: 'graphql-enum-value-added' }),
    );
    expect(
      await screen.findByText('No example is kept of this rule.'),
    ).toBeInTheDocument();
  });

  it.each([
    ['by words of its id or why it matters', '?q=error', 2],
    ['by weight', '?severity=risky', 1],
    ['by format', '?format=openapi', 1],
    ['by what is both', '?format=protobuf&severity=safe&q=file-7', 1],
  ])('is narrowed %s', async (_, search, count) => {
    await open(search);
    expect(await listed()).toHaveLength(count);
  });

  it('counts beside each choice how many rules there would be with it, none too, the other filters being as they are', async () => {
    const user = userEvent.setup();
    await open('?severity=safe');
    await user.click(await screen.findByRole('button', { name: 'Format' }));
    const counts = () =>
      screen.getAllByRole('menuitemcheckbox').map(item => item.textContent);
    expect(counts()).toEqual([
      ...['OpenAPI0', 'AsyncAPI0', 'GraphQL0', 'Protocol Buffers60'],
    ]);
    await user.keyboard('{Escape}');
    // The choice of weights is not narrowed by itself.
    await user.click(await screen.findByRole('button', { name: /^Weight/ }));
    expect(counts()).toEqual(['Breaking1', 'Risky1', 'Safe60']);
  });

  it('says what of the address is not known', async () => {
    await open('?severity=fatal&format=graphql');
    expect(await screen.findByText(/: severity=fatal\.$/)).toBeInTheDocument();
    expect(await listed()).toHaveLength(1);
  });

  it('says so where no rule matches, where the address names none, and where they cannot be loaded', async () => {
    await open('?q=zzzz#gone-rule');
    expect(await screen.findByText('No rule matches')).toBeInTheDocument();
    expect(
      screen.getByText(/^No rule is called gone-rule\./),
    ).toBeInTheDocument();
  });

  it('says what still works where the rules cannot be loaded', async () => {
    await open('', {
      listContractRules: async () => {
        throw problem(503, 'Unavailable', 'It is down.');
      },
    });
    expect(
      await screen.findByText('The rules could not be loaded'),
    ).toBeInTheDocument();
  });
});

it('a change has the way to its rule, and shows its example when asked', async () => {
  const user = userEvent.setup();
  await renderPage(<ContractRoutes />, {
    api: Object.assign(new FakeContracts([]), {
      listContractRules: async () => ({ items: rules }),
    }),
    at: '/api-contracts/api%3Adefault%2Forders',
  });
  const changes = await screen.findByRole('list', {
    name: 'Changes, the weightiest first',
  });
  expect(
    within(changes).getByRole('link', { name: 'operation-removed' }),
  ).toHaveAttribute('href', '/api-contracts/rules#operation-removed');
  await user.click(within(changes).getByRole('button', { name: 'Example' }));
  expect(
    await within(changes).findByRole('group', {
      name: 'Example of operation-removed: before and after',
    }),
  ).toHaveTextContent('"/owners"');
});

it('an example that is a text is shown as it is', () => {
  expect(exampleText('type Query { a: Int }')).toBe('type Query { a: Int }');
});
