import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakeContracts } from '../../__testUtils__/FakeContracts';
import { renderPage } from '../../__testUtils__/renderPage';
import {
  sampleContract,
  sampleSnapshot,
} from '../../__testUtils__/sampleContract';
import { SnapshotChanges } from '../changes/SnapshotChanges';
import { endOfDay, waiverDays } from './waiverDays';
import { WaiversSection } from './WaiversSection';

it('a breaking change is waived where it is listed, stays breaking, and is needed again after the waiver is withdrawn', async () => {
  const user = userEvent.setup();
  const api = new FakeContracts([sampleContract()]);
  await renderPage(
    <>
      <SnapshotChanges
        snapshot={sampleSnapshot()}
        isWhole={false}
        onWhole={() => {}}
      />
      <WaiversSection contractRef="api:default/orders" />
    </>,
    { api },
  );
  await screen.findByText(/Nothing of this API is, or was, waived/);
  await user.click(await screen.findByText('Waive'));
  const dialog = screen.getByRole('dialog', { name: 'Waive this change' });
  await user.click(within(dialog).getByText('Waive it'));
  const reason = within(dialog).getByLabelText(/Why it need not/);
  expect(reason).toHaveAccessibleDescription('Say why.');
  expect(reason).toHaveFocus();
  expect(api.waivers).toEqual([]);
  await user.paste('Nobody calls it.');
  await user.dblClick(within(dialog).getByText('Waive it'));

  expect((await screen.findByText(/^Waived until/)).textContent).toMatch(
    /^Waived until .* by mira.osman: Nobody calls it\.$/,
  );
  expect(screen.getByText('Breaking')).toBeInTheDocument();
  // The button is gone; one goes on from the change.
  await waitFor(() =>
    expect(screen.getByText('Breaking').closest('li')).toHaveFocus(),
  );
  // Once, however often it is pressed.
  expect(api.waivers).toMatchObject([
    {
      ...{ subject: 'change', ruleId: 'operation-removed' },
      pointer: '/paths/~1orders~1{id}~1lines/get',
      sentence: expect.stringContaining('/orders/{id}/lines'),
    },
  ]);
  expect(await screen.findByText('In force')).toBeInTheDocument();
  const withdraw = screen.getByRole('button', { name: /^Withdraw the waiver/ });
  await user.click(withdraw);
  const asked = screen.getByRole('dialog', { name: 'Withdraw this waiver' });
  expect(asked).toHaveTextContent(
    /needs somebody again.*Nobody calls it\..*Since.*10 Mar 2026.*Until/,
  );
  await user.click(within(asked).getByText('Cancel'));
  expect(api.waivers).toMatchObject([{ isInForce: true }]);
  expect(withdraw).toHaveFocus();
  await user.click(withdraw);
  await user.click(await screen.findByText('Withdraw it'));
  expect(
    await screen.findByText('Withdrawn by mira.osman'),
  ).toBeInTheDocument();
  const said = screen.getByText(
    'The waiver of operation-removed is withdrawn.',
  );
  await waitFor(() => expect(said).toHaveFocus());
  expect(await screen.findByText('Waive')).toBeInTheDocument();
});

it('a waiver ends on a day from tomorrow on, within a year', () => {
  const days = waiverDays(Date.parse('2026-03-10T12:00:00Z'));
  expect(days).toEqual({
    ...{ first: '2026-03-11', usual: '2026-04-09', last: '2027-03-10' },
  });
  expect(endOfDay('2026-03-10', days)).toBeUndefined();
  expect(endOfDay('2027-03-11', days)).toBeUndefined();
  expect(endOfDay('', days)).toBeUndefined();
  expect(endOfDay('2026-03-11', days)).toMatch(/^2026-03-1[12]T/);
});
