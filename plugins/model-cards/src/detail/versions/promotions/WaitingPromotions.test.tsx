import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { openChanged, openModel } from '../../__testUtils__/openModel';
import { sampleDetail } from '../../__testUtils__/sampleDetail';
import { samplePromotion } from '../../__testUtils__/samplePromotion';

const search = '?tab=versions';
const dialog = () => screen.findByRole('dialog');
const gone = () =>
  waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());

jest.setTimeout(60_000);

describe('a promotion that waits', () => {
  it('is rejected with a reason alone', async () => {
    const user = userEvent.setup();
    const decided: unknown[] = [];
    const promotion = samplePromotion();
    openChanged(
      { waitingPromotions: [promotion] },
      {
        search,
        told: {
          decideModelPromotion: async (_, id, decision) => {
            decided.push([id, decision]);
            return samplePromotion({ state: 'rejected' });
          },
        },
      },
    );
    await user.click(await screen.findByRole('button', { name: 'Reject' }));
    const form = within(await dialog());
    expect(
      await form.findByText('Say why: who asked reads it.'),
    ).toBeInTheDocument();
    await user.click(form.getByRole('button', { name: 'Reject' }));
    expect(decided).toEqual([]);
    await user.type(form.getByRole('textbox'), 'The slices are missing.');
    await user.click(form.getByRole('button', { name: 'Reject' }));
    await gone();
    expect(decided).toEqual([
      [promotion.id, { kind: 'reject', reason: 'The slices are missing.' }],
    ]);
  });

  it('has the focus in the ledger once it is decided and waits no more', async () => {
    const user = userEvent.setup();
    const promotion = samplePromotion();
    let waitingPromotions = [promotion];
    openModel({
      search,
      told: {
        getModel: async () => sampleDetail({ waitingPromotions }),
        decideModelPromotion: async () => {
          waitingPromotions = [];
          return samplePromotion({ state: 'applied' });
        },
      },
    });
    const approve = await screen.findByRole('button', { name: 'Approve' });
    await waitFor(() =>
      expect(approve).toHaveAttribute('aria-disabled', 'false'),
    );
    await user.click(approve);
    const form = within(await dialog());
    await waitFor(() =>
      expect(form.getByRole('button', { name: 'Approve' })).toHaveAttribute(
        'aria-disabled',
        'false',
      ),
    );
    await user.click(form.getByRole('button', { name: 'Approve' }));
    await gone();
    const ledger = screen.getByRole('table', { name: 'Ledger of promotions' });
    expect(within(ledger).getAllByRole('row')[1]).toHaveFocus();
  });
});
