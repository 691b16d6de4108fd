import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakeSlos } from '../../__testUtils__/FakeSlos';
import { renderPage } from '../../__testUtils__/renderPage';
import { sampleSlos } from '../../gallery/samples/sampleSlo';
import { SlosPage } from '../SlosPage';

const open = () =>
  renderPage(<SlosPage />, {
    api: new FakeSlos(sampleSlos),
    at: '/slo?view=heatmap&q=',
  });
const address = () => screen.getByTestId('address').textContent;

describe('Heatmap', () => {
  it('shows the worst state and the count of each service of a team, in words', async () => {
    open();
    const grid = await screen.findByRole('grid');
    const cells = within(grid).getAllByRole('button');
    for (const [index, name] of [
      'checkout Exhausted, 2 SLOs',
      'search Burning, 1 SLO',
      'mail No data, 1 SLO',
    ].entries()) {
      expect(cells[index]).toHaveAccessibleName(name);
    }
    expect(
      within(grid)
        .getAllByRole('rowheader')
        .map(head => head.textContent),
    ).toEqual(['payments', 'discovery', 'No owner']);
  });

  it('narrows the list to the service of a cell', async () => {
    const user = userEvent.setup();
    open();
    await user.click(await screen.findByRole('button', { name: /^search B/ }));
    expect(address()).toBe(
      '/slo?q=&owner=group%3Adefault%2Fdiscovery&service=search',
    );
    expect(
      await screen.findByRole('link', { name: 'Search is available' }),
    ).toBeInTheDocument();
  });

  it('is one stop of the Tab key, and walked by arrow keys', async () => {
    const user = userEvent.setup();
    open();
    const first = await screen.findByRole('button', { name: /^checkout E/ });
    first.focus();
    await user.keyboard('{ArrowDown}');
    expect(screen.getByRole('button', { name: /^search B/ })).toHaveFocus();
    expect(first).toHaveAttribute('tabindex', '-1');
    await user.keyboard('{ArrowDown}{Enter}');
    expect(address()).toBe('/slo?q=&owner=&service=mail');
  });

  it('has a table beside it', async () => {
    const user = userEvent.setup();
    open();
    await user.click(await screen.findByRole('button', { name: 'Table' }));
    const table = screen.getByRole('table');
    expect(within(table).getAllByRole('row')[1]).toHaveTextContent(
      /payments.*checkout.*Exhausted.*18\s% over.*2/,
    );
  });
});
