import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { openChanged, openModel } from './__testUtils__/openModel';
import { samplePromotion } from './__testUtils__/samplePromotion';

jest.setTimeout(60_000);

// `usePermission` keeps its answers for the whole file, so a file has readers of one kind.
describe('the page of a model for who may only read', () => {
  it('offers nothing to edit, and says what that needs', async () => {
    openModel({ isDenied: true });
    expect(
      await screen.findByText(/you need the permission modelCards\.write/),
    ).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /^Edit / })).toBeNull();
    expect(screen.queryByRole('button', { name: /Say something/ })).toBeNull();
    expect(document.getElementById('/details/task')).toHaveTextContent('Task');
    const load = screen.getByRole('button', { name: 'Import' });
    expect(load).toHaveAttribute('aria-disabled', 'true');
    await userEvent.click(load);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('lets them read what waits, and says who may decide', async () => {
    openChanged(
      { waitingPromotions: [samplePromotion()] },
      { search: '?tab=versions', isDenied: true },
    );
    const approve = await screen.findByRole('button', {
      name: /Approve|decide/,
    });
    expect(approve).toHaveAttribute('aria-disabled', 'true');
    expect(approve).toHaveAttribute(
      'title',
      'To decide you need the permission modelCards.approve.',
    );
    expect(
      screen.getByText(/To ask for a promotion you need the permission/),
    ).toBeInTheDocument();
  });

  it('lets them see where models are deprecated, and says what that needs', async () => {
    openModel({ search: '?tab=versions', isDenied: true });
    const deprecate = await screen.findByRole('button', {
      name: 'Deprecate model…',
    });
    expect(deprecate).toHaveAttribute('aria-disabled', 'true');
    expect(deprecate).toHaveAccessibleDescription(
      'To deprecate you need the permission modelCards.approve.',
    );
  });
});
