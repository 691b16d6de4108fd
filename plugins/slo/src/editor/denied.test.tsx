import { screen } from '@testing-library/react';
import { openEditor } from './__testUtils__/openEditor';
import { EditSloPage } from './EditSloPage';
import { NewSloPage } from './NewSloPage';

const isDenied = true;

// `usePermission` keeps its answers for the whole file, so a file has readers of one kind.
describe('the editor of who may not write', () => {
  it('says why nothing can be saved, and lets them try', async () => {
    openEditor(<NewSloPage />, { at: '/slo/new', path: 'new', isDenied });
    expect(
      await screen.findByText(/the permission slo\.write is not given to you/),
    ).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Save' })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
    expect(screen.getByRole('textbox')).not.toHaveAttribute('readonly');
  });

  it('offers no retiring', async () => {
    openEditor(<EditSloPage />, {
      at: '/slo/checkout-availability/edit',
      path: ':sloName/edit',
      isDenied,
    });
    expect(
      await screen.findByText(/slo\.write is not given to you/),
    ).toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: 'Retire this SLO' }),
    ).toBeNull();
  });
});
