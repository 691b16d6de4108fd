import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useNavigate } from 'react-router-dom';
import { FakeInsightsApi } from '../__testUtils__/FakeInsightsApi';
import { renderPage } from '../__testUtils__/renderPage';
import { sampleBlips } from '../__testUtils__/sampleBlips';
import { sampleRadar } from '../__testUtils__/sampleRadar';
import { TrendRadarRoutes } from '../shell/TrendRadarRoutes';

let navigate: ReturnType<typeof useNavigate>;

/** The browser's own buttons, which no page has. */
function Browser() {
  navigate = useNavigate();
  return null;
}

function openRadar() {
  renderPage(
    <>
      <TrendRadarRoutes />
      <Browser />
    </>,
    {
      api: new FakeInsightsApi({
        radars: [sampleRadar({ blipCount: 4 })],
        blips: { sample: sampleBlips },
      }),
      at: '/trend-radar/sample',
      mountPath: '/trend-radar/*',
    },
  );
}

const radar = () => screen.findByRole('application', {}, { timeout: 5_000 });
const address = () => screen.getByTestId('address').textContent;
const hasArrived = () =>
  waitFor(() => expect(address()).toBe('/trend-radar/sample/sample:applet'));

describe('Back from a topic to its radar', () => {
  it('leads to the mark that one came from', async () => {
    const user = userEvent.setup();
    openRadar();
    await user.click(
      within(await radar()).getByRole('link', { name: /^<applet>/ }),
    );
    await hasArrived();
    act(() => navigate(-1));
    await radar();
    await waitFor(() =>
      expect(document.activeElement).toHaveAttribute(
        'data-blip',
        'sample:applet',
      ),
    );
    expect(document.activeElement).toHaveProperty('tabIndex', 0);
  });

  it('leads to the row that one came from', async () => {
    const user = userEvent.setup();
    openRadar();
    await radar();
    const link = within(screen.getByRole('table')).getByRole('link', {
      name: '<applet>',
    });
    await user.click(link);
    await hasArrived();
    act(() => navigate(-1));
    await radar();
    await waitFor(() =>
      expect(document.activeElement).toHaveAttribute('role', 'row'),
    );
    expect(document.activeElement).toHaveTextContent('<applet>');
  });

  it('begins at the start of the page for who comes by another way', async () => {
    const user = userEvent.setup();
    openRadar();
    await user.click(
      within(await radar()).getByRole('link', { name: /^<applet>/ }),
    );
    await hasArrived();
    act(() => navigate('/trend-radar/sample'));
    await radar();
    expect(await screen.findByText('All 4 topics')).toBeInTheDocument();
    const focused = document.activeElement as HTMLElement;
    expect(focused).toContainElement(await radar());
    expect(focused).not.toBe(document.body);
  });
});
