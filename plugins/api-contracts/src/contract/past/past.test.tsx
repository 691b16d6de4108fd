import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakeContracts } from '../../__testUtils__/FakeContracts';
import { renderPage } from '../../__testUtils__/renderPage';
import {
  sampleContract,
  sampleDetail,
} from '../../__testUtils__/sampleContract';
import { ContractRoutes } from '../../shell/ContractRoutes';

const AT = '/api-contracts/api%3Adefault%2Forders';

it('the page of an API says what of it is made up, where its past comes from, and has it read again', async () => {
  const user = userEvent.setup();
  const exampleNote = 'An API of an invented company.';
  const api = new FakeContracts([], sampleDetail({ exampleNote }));
  api.past = {
    ...api.past,
    ...{ state: 'done', source: 'git', kept: 12, head: 'f'.repeat(40) },
    place: '/srv/orders, api/openapi.yaml',
    findings: [
      {
        id: 'shallow',
        why: 'The clone holds only the latest commits.',
        fix: 'Bring the others by `git fetch --unshallow`.',
      },
    ],
  };
  await renderPage(<ContractRoutes />, { api, at: AT });
  expect(await screen.findByText(exampleNote)).toBeInTheDocument();
  await user.click(
    await screen.findByRole('button', { name: 'Where the past comes from' }),
  );
  expect(
    screen.getByText(/^12 definitions of the time before come from git/),
  ).toHaveTextContent('/srv/orders, api/openapi.yaml. Last read 1 Jan 2026');
  expect(screen.getByText(/only the latest commits/)).toHaveTextContent(
    'git fetch --unshallow',
  );
  await user.click(screen.getByRole('button', { name: 'Read it again' }));
  expect(
    await screen.findByText('What was before is being read.'),
  ).toBeInTheDocument();
  expect(screen.getByText('It is read again.')).toHaveAttribute(
    'role',
    'status',
  );
  expect(screen.getByRole('button', { name: 'Read it again' })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
});

it('the list says that the catalog is being read, until the first API comes', async () => {
  const api = new FakeContracts([]);
  const filled = new FakeContracts([sampleContract()]);
  let isSettling = true;
  await renderPage(<ContractRoutes />, {
    at: '/api-contracts',
    api: Object.assign(api, {
      listContracts: async (query: object) => ({
        ...(await (isSettling
          ? FakeContracts.prototype.listContracts.call(api, query)
          : filled.listContracts(query))),
        catalog: { readAt: null, isSettling },
      }),
    }),
  });
  expect(
    await screen.findByText('The catalog is being read'),
  ).toBeInTheDocument();
  isSettling = false;
  expect(
    await screen.findByRole('link', { name: 'Orders' }, { timeout: 8_000 }),
  ).toBeInTheDocument();
}, 30_000);
