import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { renderPiece } from '../../__testUtils__/renderPiece';
import type { Column } from './columns';
import { DataTable } from './DataTable';
import type { DataTableProps } from './DataTableProps';

interface Row {
  id: string;
  title: string;
}

const columns: Column<Row>[] = [
  { id: 'title', title: 'Title', always: true, render: row => row.title },
  { id: 'ring', title: 'Ring', render: () => 'Adopt', sortable: true },
  { id: 'owner', title: 'Owner', render: () => 'me', hiddenAtFirst: true },
];
const rowsTo = (count: number): Row[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `row-${index}`,
    title: `Row ${index}`,
  }));

/** jsdom lays nothing out: the part that scrolls is given a height, and what is in it another. */
function layOut(height: number, whole: number) {
  const sizes = { clientHeight: height, clientWidth: 800, scrollHeight: whole };
  for (const [name, size] of Object.entries(sizes)) {
    jest
      .spyOn(Element.prototype, name as keyof typeof sizes, 'get')
      .mockReturnValue(size);
  }
  Element.prototype.scrollTo = function scrollTo(
    this: Element,
    ...[to]: unknown[]
  ) {
    this.scrollTop = (to as ScrollToOptions).top ?? 0;
    setTimeout(() => act(() => this.dispatchEvent(new Event('scroll'))), 0);
  };
}

const open = (changes: Partial<DataTableProps<Row>> = {}, at = '/') =>
  renderPiece(
    <DataTable
      label="Topics"
      columns={columns}
      rows={rowsTo(3)}
      rowKey={row => row.id}
      {...changes}
    />,
    { at },
  );

const table = () => screen.findByRole('table', { name: 'Topics' });
const heads = () =>
  screen.getAllByRole('columnheader').map(head => head.textContent);
const address = () => screen.getByTestId('address').textContent;
const bodyRows = () => screen.getAllByRole('row').slice(1);

afterEach(() => jest.restoreAllMocks());

describe('DataTable', () => {
  it('draws a short list whole and counts its rows', async () => {
    open();
    expect(await table()).toHaveAttribute('aria-rowcount', '4');
    expect(bodyRows().map(row => row.textContent)).toEqual([
      'Row 0Adopt',
      'Row 1Adopt',
      'Row 2Adopt',
    ]);
  });

  it('draws of 5,000 rows only those in sight, each with its number', async () => {
    layOut(440, 5_000 * 44);
    open({ rows: rowsTo(5_000) });
    expect(await table()).toHaveAttribute('aria-rowcount', '5001');
    expect(bodyRows().length).toBeGreaterThan(9);
    expect(bodyRows().length).toBeLessThan(40);
    expect(bodyRows()[0]).toHaveAttribute('aria-rowindex', '2');
  });

  it('is walked through with the keys, and opened with Enter', async () => {
    const user = userEvent.setup();
    const opened: string[] = [];
    open({ onOpen: row => opened.push(row.id), rows: rowsTo(30) });
    (await screen.findByRole('region', { name: 'Topics' })).focus();
    const focused = async (keys: string, row: string) => {
      await user.keyboard(keys);
      await waitFor(() =>
        expect(document.activeElement).toHaveTextContent(`${row}Adopt`),
      );
    };
    await focused('{ArrowDown}', 'Row 0');
    await focused('{ArrowDown}', 'Row 1');
    await focused('{PageDown}', 'Row 11');
    await focused('{End}', 'Row 29');
    await focused('{ArrowDown}', 'Row 29');
    await user.keyboard('{Enter}');
    await focused('{Home}', 'Row 0');
    await focused('{ArrowUp}', 'Row 0');
    expect(opened).toEqual(['row-29']);
  });

  it('walks to rows that are not drawn yet', async () => {
    layOut(440, 5_000 * 44);
    const user = userEvent.setup();
    open({ rows: rowsTo(5_000) });
    (await screen.findByRole('region', { name: 'Topics' })).focus();
    await user.keyboard('{End}');
    await waitFor(() =>
      expect(document.activeElement).toHaveTextContent('Row 4999'),
    );
  });

  it('begins at the row that the reader comes back to, drawn or not', async () => {
    layOut(440, 5_000 * 44);
    open({ rows: rowsTo(5_000), focusedAtFirst: 'row-2500' });
    await waitFor(() =>
      expect(document.activeElement).toHaveAttribute('aria-rowindex', '2502'),
    );
  });

  it('takes the focus from nobody', async () => {
    renderPiece(
      <>
        <input aria-label="Name" ref={input => input?.focus()} />
        <DataTable
          label="Topics"
          columns={columns}
          rows={rowsTo(3)}
          rowKey={row => row.id}
          focusedAtFirst="row-1"
        />
      </>,
    );
    await table();
    expect(screen.getByRole('textbox', { name: 'Name' })).toHaveFocus();
  });

  it('opens a row by a click, but not by a click on a link in it', async () => {
    const user = userEvent.setup();
    const opened: string[] = [];
    const link: Column<Row> = {
      id: 'link',
      title: 'Link',
      render: row => <button type="button">more of {row.title}</button>,
    };
    open({ columns: [...columns, link], onOpen: row => opened.push(row.id) });
    await user.click(await screen.findByText('Row 1'));
    await user.click(screen.getByRole('button', { name: 'more of Row 2' }));
    expect(opened).toEqual(['row-1']);
  });

  it('keeps the choice of columns in the URL', async () => {
    const user = userEvent.setup();
    open({ columnsParameter: 'columns' }, '/?q=grid');
    await user.click(await screen.findByRole('button', { name: 'Columns' }));
    await user.click(screen.getByRole('menuitemcheckbox', { name: 'Owner' }));
    expect(address()).toBe('/?q=grid&columns=title%2Cring%2Cowner');
    await user.click(screen.getByRole('menuitemcheckbox', { name: 'Owner' }));
    expect(address()).toBe('/?q=grid');
    expect(
      screen.queryByRole('menuitemcheckbox', { name: 'Title' }),
    ).toBeNull();
  });

  it.each([
    { at: '/?columns=owner', shown: ['Title', 'Owner'] },
    { at: '/?columns=title', shown: ['Title'] },
    { at: '/?columns=', shown: ['Title', 'Ring'] },
    { at: '/?columns=zz', shown: ['Title', 'Ring'] },
    { at: '/?columns=nonsense,ring', shown: ['Title', 'Ring'] },
    { at: '/', shown: ['Title', 'Ring'] },
  ])('shows $shown at $at', async ({ at, shown }) => {
    open({ columnsParameter: 'columns' }, at);
    await table();
    expect(heads()).toEqual(shown);
  });

  it('shows columns rather than none, when the address names none there are', async () => {
    const some = columns.slice(1);
    open({ columns: some, columnsParameter: 'columns' }, '/?columns=gone');
    await table();
    expect(heads()).toEqual(['Ring']);
  });

  it('leaves the choice of another table alone', async () => {
    open({}, '/?columns=owner');
    await table();
    expect(heads()).toEqual(['Title', 'Ring']);
  });

  it('says how it is sorted, and asks for another order', async () => {
    const user = userEvent.setup();
    const asked: string[] = [];
    open({
      sort: { column: 'ring', direction: 'descending' },
      onSort: id => asked.push(id),
    });
    await table();
    expect(screen.getByRole('columnheader', { name: 'Ring' })).toHaveAttribute(
      'aria-sort',
      'descending',
    );
    await user.click(screen.getByRole('button', { name: 'Ring' }));
    expect(asked).toEqual(['ring']);
  });

  it('loads more by the button, and says how many are shown', async () => {
    const user = userEvent.setup();
    function Paged() {
      const [count, setCount] = useState(2);
      return (
        <DataTable
          label="Topics"
          columns={columns}
          rows={rowsTo(count)}
          rowKey={row => row.id}
          totalCount={4}
          hasMore={count < 4}
          onLoadMore={() => setCount(4)}
        />
      );
    }
    renderPiece(<Paged />);
    expect(await screen.findByText('2 of 4')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Load more' }));
    expect(bodyRows()).toHaveLength(4);
    expect(screen.queryByRole('button', { name: 'Load more' })).toBeNull();
  });

  it('asks for the next page at the end of a long list, once though it fails', async () => {
    layOut(440, 150 * 44);
    const user = userEvent.setup();
    const asked: number[] = [];
    function Failing() {
      const [tries, setTries] = useState(0);
      return (
        <DataTable
          label="Topics"
          columns={columns}
          rows={rowsTo(150)}
          rowKey={row => row.id}
          hasMore
          onLoadMore={() => {
            asked.push(tries);
            setTries(tries + 1);
          }}
        />
      );
    }
    renderPiece(<Failing />);
    (await screen.findByRole('region', { name: 'Topics' })).focus();
    expect(asked).toEqual([]);
    await user.keyboard('{End}');
    await waitFor(() => expect(asked).toEqual([0]));
    await user.click(screen.getByRole('button', { name: 'Load more' }));
    expect(asked).toEqual([0, 1]);
  });

  it('waits while more is loaded', async () => {
    open({ hasMore: true, isLoadingMore: true, onLoadMore: () => {} });
    expect(
      await screen.findByRole('button', { name: 'Loading more' }),
    ).toBeDisabled();
  });

  it('marks rows of the question before as such, for eye and ear, until those of now are there', async () => {
    const body = () => bodyRows()[0].closest('[role=rowgroup]');
    const said = () =>
      within(screen.getByRole('region', { name: 'Topics' })).getByRole(
        'status',
      );
    const { unmount } = open();
    await table();
    expect(body()).toHaveAttribute('aria-busy', 'false');
    expect(said()).toBeEmptyDOMElement();
    unmount();
    open({ isOfBefore: true });
    await table();
    expect(body()).toHaveAttribute('aria-busy', 'true');
    expect(body()).toHaveStyle({ opacity: 0.5 });
    expect(said()).toHaveTextContent(
      'Loading what matches now; these rows are from before.',
    );
  });

  it('says that there is nothing, in its own words or those of the page', async () => {
    const { unmount } = open({ rows: [] });
    expect(await screen.findByText('No rows')).toBeInTheDocument();
    unmount();
    open({ rows: [], empty: <p>No topic matches</p> });
    expect(await screen.findByText('No topic matches')).toBeInTheDocument();
    expect(within(await table()).getAllByRole('row')).toHaveLength(1);
  });
});
