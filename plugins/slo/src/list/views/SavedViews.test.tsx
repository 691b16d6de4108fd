import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPage } from '../../__testUtils__/renderPage';
import { SavedViews } from './SavedViews';
import { readViews, withView } from './savedViews';

describe('SavedViews', () => {
  it('keeps what is shown under a name, leads back to it, and forgets it', async () => {
    const user = userEvent.setup();
    renderPage(<SavedViews />, { api: {}, at: '/slo?state=burning' });
    await user.click(
      await screen.findByRole('button', { name: 'Saved views' }),
    );
    expect(screen.getByText(/No view is saved yet/)).toBeInTheDocument();
    await user.type(
      screen.getByRole('textbox', { name: 'Name of what is shown now' }),
      'What burns{Enter}',
    );
    const link = await screen.findByRole('link', { name: 'What burns' });
    expect(link).toHaveAttribute('href', '/slo?state=burning');
    await user.click(
      screen.getByRole('button', { name: 'Delete the view What burns' }),
    );
    await waitFor(() =>
      expect(screen.queryByRole('link', { name: 'What burns' })).toBeNull(),
    );
  });
});

describe('savedViews', () => {
  it('replaces a view of the same name, and orders by name', () => {
    const views = withView(
      withView([{ name: 'b', search: '?q=1' }], { name: 'a', search: '' }),
      { name: 'b', search: '?q=2' },
    );
    expect(views).toEqual([
      { name: 'a', search: '' },
      { name: 'b', search: '?q=2' },
    ]);
  });

  it.each([[undefined], [null], ['views'], [{ name: 'a' }], [[{ name: 1 }]]])(
    'reads no view from %j',
    kept => expect(readViews(kept)).toEqual([]),
  );
});
