import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Link, useNavigate } from 'react-router-dom';
import { renderPiece } from '../../__testUtils__/renderPiece';
import { FilterBar } from './FilterBar';
import { useFilters } from './useFilters';

const facetIds = ['ring', 'movement'];
const teamFacet = ['team'];
const ring = {
  id: 'ring',
  label: 'Ring',
  options: [
    { value: 'adopt', label: 'Adopt', count: 610 },
    { value: 'trial', label: 'Trial', count: 120 },
    { value: 'hold', label: 'Hold', count: 1275 },
  ],
};

function Page() {
  const filters = useFilters(facetIds);
  const navigate = useNavigate();
  return (
    <>
      <FilterBar filters={filters} facets={[ring]} matching={12} total={1308} />
      <output data-testid="chosen">{JSON.stringify(filters.chosen)}</output>
      <Link to="?q=grid">Look for grid</Link>
      <button type="button" onClick={() => navigate(-1)}>
        Back
      </button>
    </>
  );
}

const open = (at = '/') => renderPiece(<Page />, { at });
const address = () => screen.getByTestId('address').textContent;
const field = () => screen.findByRole('textbox', { name: 'Search' });

describe('FilterBar', () => {
  it('takes all its state from the URL', async () => {
    open('/?q=grid&ring=adopt&ring=trial&focus=css');
    expect(await field()).toHaveValue('grid');
    expect(
      screen.getByRole('button', { name: 'Ring: Adopt, Trial' }),
    ).toBeInTheDocument();
    expect(screen.getByTestId('chosen')).toHaveTextContent(
      '{"ring":["adopt","trial"],"movement":[]}',
    );
    expect(screen.getByText('12 of 1,308')).toBeInTheDocument();
  });

  it.each([
    { at: '/', words: 'Ring' },
    { at: '/?ring=hold', words: 'Ring: Hold' },
    { at: '/?ring=adopt&ring=trial&ring=hold', words: 'Ring: 3 chosen' },
    { at: '/?ring=gone', words: 'Ring: gone' },
  ])('says what is chosen at $at: $words', async ({ at, words }) => {
    open(at);
    expect(
      await screen.findByRole('button', { name: words }),
    ).toBeInTheDocument();
  });

  it('writes a choice into the URL, and leaves the rest of it alone', async () => {
    const user = userEvent.setup();
    open('/?focus=css');
    await user.click(await screen.findByRole('button', { name: 'Ring' }));
    await user.click(screen.getByRole('menuitemcheckbox', { name: /Adopt/ }));
    await user.click(screen.getByRole('menuitemcheckbox', { name: /Hold/ }));
    expect(address()).toBe('/?focus=css&ring=adopt&ring=hold');
    const adopt = screen.getByRole('menuitemcheckbox', { name: /Adopt/ });
    expect(adopt).toHaveAttribute('aria-checked', 'true');
    expect(adopt).toHaveTextContent('610');
    await user.click(adopt);
    expect(address()).toBe('/?focus=css&ring=hold');
  });

  it('has alternatives exclude each other, by keyboard too, and leaves others alone', async () => {
    const user = userEvent.setup();
    function Moves() {
      const filters = useFilters(facetIds);
      const option = (value: string, alternatives?: string) => ({
        ...{ value, label: value, alternatives },
      });
      const facet = {
        ...{ id: 'movement', label: 'Movement' },
        options: [
          ...[option('in', 'way'), option('out', 'way')],
          ...[option('new', 'age'), option('old', 'age'), option('starred')],
        ],
      };
      return <FilterBar filters={filters} facets={[facet]} />;
    }
    renderPiece(<Moves />, { at: '/?movement=starred&movement=in' });
    await user.click(await screen.findByRole('button', { name: /^Movement/ }));
    expect(screen.getAllByRole('separator')).toHaveLength(2);
    expect(screen.getByRole('menuitemradio', { name: 'in' })).toBeChecked();
    // From the last of one set over the line to the first of the next.
    await user.keyboard('{ArrowDown} ');
    expect(screen.getByRole('menuitemradio', { name: 'in' })).not.toBeChecked();
    await user.keyboard('{ArrowDown} ');
    expect(address()).toBe('/?movement=starred&movement=out&movement=new');
    await user.keyboard(' ');
    expect(address()).toBe('/?movement=starred&movement=out');
    expect(
      screen.getByRole('menuitemcheckbox', { name: 'starred' }),
    ).toBeChecked();
  });

  it('finds one of many options as one types, by keyboard', async () => {
    const user = userEvent.setup();
    const options = Array.from({ length: 80 }, (_, at) => ({
      value: `team-${at}`,
      label: `Team ${at}`,
    }));
    function Teams() {
      const filters = useFilters(teamFacet);
      const facet = { id: 'team', label: 'Team', options, leftOff: 1240 };
      return <FilterBar filters={filters} facets={[facet]} />;
    }
    renderPiece(<Teams />, { at: '/' });
    const button = await screen.findByRole('button', { name: 'Team' });
    await user.click(button);
    expect(
      screen.getByText('60 of 80 shown and 1,240 more that are not offered'),
    ).toBeInTheDocument();
    await user.keyboard('team 7');
    expect(screen.getByText(/^17 of 17 shown/)).toBeInTheDocument();
    await user.keyboard('8{ArrowDown}{Enter}');
    expect(address()).toBe('/?team=team-78');
    await user.keyboard('{Escape}');
    expect(
      await screen.findByRole('button', { name: 'Team: Team 78' }),
    ).toHaveFocus();
  });

  it('looks for words when the writer pauses', async () => {
    const user = userEvent.setup();
    open();
    await user.type(await field(), ' grid ');
    expect(address()).toBe('/');
    await waitFor(() => expect(address()).toBe('/?q=grid'));
    expect(await field()).toHaveValue(' grid ');
  });

  it('looks for words at once on Enter, and forgets them on Escape', async () => {
    const user = userEvent.setup();
    open();
    await user.type(await field(), 'grid{Enter}');
    expect(address()).toBe('/?q=grid');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(address()).toBe('/'));
  });

  it('keeps what is chosen while the writer pauses', async () => {
    const user = userEvent.setup();
    open();
    await user.type(await field(), 'grid');
    await user.click(screen.getByRole('button', { name: 'Ring' }));
    await user.click(screen.getByRole('menuitemcheckbox', { name: /Adopt/ }));
    // Which of the two comes first hangs on how fast this machine clicks.
    await waitFor(() =>
      expect(address()).toMatch(/^\/\?(ring=adopt&q=grid|q=grid&ring=adopt)$/),
    );
  });

  it('clears all filters, and nothing else', async () => {
    const user = userEvent.setup();
    open('/?q=grid&ring=adopt&focus=css');
    await user.click(
      await screen.findByRole('button', { name: 'Clear filters' }),
    );
    expect(address()).toBe('/?focus=css');
    expect(await field()).toHaveValue('');
    expect(screen.queryByRole('button', { name: 'Clear filters' })).toBeNull();
  });

  it('follows the back button', async () => {
    const user = userEvent.setup();
    open('/?ring=hold');
    await user.click(
      await screen.findByRole('link', { name: 'Look for grid' }),
    );
    expect(await field()).toHaveValue('grid');
    await user.click(screen.getByRole('button', { name: 'Back' }));
    expect(await field()).toHaveValue('');
    expect(address()).toBe('/?ring=hold');
  });

  it('makes a filter no place of its own: Back leads to the page before', async () => {
    const user = userEvent.setup();
    open('/?ring=hold');
    await user.click(
      await screen.findByRole('link', { name: 'Look for grid' }),
    );
    await user.click(screen.getByRole('button', { name: 'Ring' }));
    await user.click(screen.getByRole('menuitemcheckbox', { name: /Adopt/ }));
    await user.keyboard('{Escape}');
    expect(address()).toBe('/?q=grid&ring=adopt');
    await user.click(screen.getByRole('button', { name: 'Back' }));
    expect(address()).toBe('/?ring=hold');
  });
});
