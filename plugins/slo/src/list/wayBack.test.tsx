import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useNavigate } from 'react-router-dom';
import { FakeSlos } from '../__testUtils__/FakeSlos';
import { problem } from '../__testUtils__/problem';
import { renderPage } from '../__testUtils__/renderPage';
import { sampleSlos } from '../gallery/samples/sampleSlo';
import { SloRoutes } from '../shell/SloRoutes';

let navigate: ReturnType<typeof useNavigate>;

/** The browser's own buttons, which no page has. */
function Browser() {
  navigate = useNavigate();
  return null;
}

describe('the way back to the list', () => {
  it('leads to the row that the reader left it by', async () => {
    const user = userEvent.setup();
    const list = new FakeSlos(sampleSlos);
    renderPage(
      <>
        <SloRoutes />
        <Browser />
      </>,
      {
        api: {
          listSlos: query => list.listSlos(query),
          getSloOverview: filter => list.getSloOverview(filter),
          getSlo: async () => {
            throw problem(404, 'Unknown SLO', 'The fake does not hold it.');
          },
        },
      },
    );
    await user.click(
      await screen.findByRole(
        'link',
        { name: 'Search is available' },
        { timeout: 5_000 },
      ),
    );
    await waitFor(() =>
      expect(screen.getByTestId('address')).toHaveTextContent(
        '/slo/search-availability',
      ),
    );
    // Who leaves before the page is there has never left the list.
    await screen.findByText('There is no SLO "search-availability"');
    act(() => navigate(-1));
    const link = await screen.findByRole('link', {
      name: 'Search is available',
    });
    await waitFor(() => expect(link.closest('[role=row]')).toHaveFocus());
  });
});
