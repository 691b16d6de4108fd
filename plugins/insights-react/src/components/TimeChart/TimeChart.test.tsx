import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Marker } from '../../api/wire';
import { renderPiece } from '../../__testUtils__/renderPiece';
import {
  sampleChange,
  sampleChart,
  sampleForecast,
} from '../../__testUtils__/sampleChart';
import { TimeChart } from './TimeChart';
import type { TimeChartProps } from './TimeChartProps';

const open = (changes: Partial<TimeChartProps> = {}) =>
  renderPiece(<TimeChart {...sampleChart(changes)} />);

const marker = (title: string, at: string, url?: string): Marker => ({
  id: title,
  at,
  kind: 'release',
  title,
  url,
  source: 'sample data',
});

describe('TimeChart', () => {
  it('says what it shows, in which unit, step and window, from where', async () => {
    open();
    expect(
      await screen.findByRole('figure', { name: 'Repositories that use it' }),
    ).toBeInTheDocument();
    expect(
      screen.getByText(
        'repositories · monthly · Jan 2024 to Apr 2024 · sample data',
      ),
    ).toBeInTheDocument();
  });

  it('names the one period of a short window once', async () => {
    open({ window: { from: '2024-02-01', to: '2024-02-28' } });
    expect(
      await screen.findByText(
        'repositories · monthly · Feb 2024 · sample data',
      ),
    ).toBeInTheDocument();
  });

  it('says that gaps are gaps, and where the axis starts', async () => {
    const values = [900, null, 950, 1000];
    open({ series: [{ id: 'a', title: 'All', values }] });
    expect(await screen.findByText(/Gaps are periods/)).toHaveTextContent(
      /^The axis starts at 8\d\d repositories\. Gaps are periods without a value\.$/,
    );
  });

  it('writes names beside up to five lines, and a key for more', async () => {
    const series = ['a', 'b', 'c', 'd', 'e', 'f'].map(id => ({
      id,
      title: `Team ${id}`,
      values: [1, 2],
    }));
    const { unmount } = open({ series: series.slice(0, 5) });
    const figure = await screen.findByRole('figure');
    expect(figure).toHaveTextContent('Team e');
    expect(within(figure).queryByRole('list')).toBeNull();
    unmount();

    open({ series });
    const key = within(await screen.findByRole('figure')).getByRole('list');
    expect(within(key).getAllByRole('listitem')).toHaveLength(6);
  });

  it('names all lines in the key where the label is of the forecast', async () => {
    open({ forecast: sampleForecast });
    const figure = await screen.findByRole('figure');
    expect(within(figure).getByText('Payments')).toBeInTheDocument();
    expect(within(figure).getByText('Search')).toBeInTheDocument();
    expect(within(figure).getByText('Forecast, median')).toBeInTheDocument();
    expect(figure).toHaveTextContent('now');
  });

  it('has the same values in a table, newest first', async () => {
    const user = userEvent.setup();
    open({ forecast: sampleForecast });
    await user.click(await screen.findByRole('button', { name: 'Table' }));
    const rows = within(screen.getByRole('table')).getAllByRole('row');
    expect(
      rows.map(row =>
        Array.from(row.children, cell =>
          cell.textContent?.replace(/\u00a0/g, ' '),
        ),
      ),
    ).toEqual([
      ['Period', 'Payments', 'Search', '80 % interval'],
      [
        'Jun 2024',
        'foreseen 60 repositories',
        '–',
        '50 repositories – 70 repositories',
      ],
      [
        'May 2024',
        'foreseen 50 repositories',
        '–',
        '45 repositories – 55 repositories',
      ],
      ['Apr 2024', '40 repositories', '9 repositories', ''],
      ['Mar 2024', '–', '7 repositories', ''],
      ['Feb 2024', '20 repositories', '5 repositories', ''],
      ['Jan 2024', '10 repositories', '30 repositories', ''],
    ]);
  });

  describe('of lines of which each says what it foresees', () => {
    const names = ['Container queries (size)', 'Grid', 'Subgrid'];
    const lines = [
      ...names.map(title => ({ id: title, title, values: [1, 2, null] })),
      ...names.slice(1).map(title => ({
        ...{ id: `${title} ahead`, title: `${title}, forecast` },
        ...{ values: [null, null, 3], foreseen: 'dashed' as const },
        foreseenOf: title,
      })),
    ];

    it('names each line once, at its end, by its own name, and what is dashed once for all', async () => {
      open({ series: lines });
      const figure = await screen.findByRole('figure');
      expect(figure).not.toHaveTextContent(/, forecast|…ecast/);
      expect(
        Array.from(figure.querySelectorAll('text > tspan:first-child'), name =>
          name.textContent?.replace('…', ''),
        ).filter(Boolean),
      ).toEqual(expect.arrayContaining(['Grid', 'Subgrid']));
      expect(
        within(within(figure).getByRole('list'))
          .getAllByRole('listitem')
          .map(item => item.textContent),
      ).toEqual(['Forecast, median']);
    });

    it('goes on with what is foreseen in the column of the line', async () => {
      const user = userEvent.setup();
      open({ series: lines });
      await user.click(await screen.findByRole('button', { name: 'Table' }));
      expect(
        screen.getAllByRole('columnheader').map(head => head.textContent),
      ).toEqual(['Period', ...names]);
      const [, latest] = within(screen.getByRole('table')).getAllByRole('row');
      expect(
        Array.from(latest.children, cell => cell.textContent).slice(1),
      ).toEqual([
        '–',
        'foreseen 3\u00a0repositories',
        'foreseen 3\u00a0repositories',
      ]);
    });
  });

  it('shows all columns of the table, whatever another table of the page chose', async () => {
    const user = userEvent.setup();
    renderPiece(<TimeChart {...sampleChart()} />, { at: '/?columns=title' });
    await user.click(await screen.findByRole('button', { name: 'Table' }));
    expect(screen.getAllByRole('columnheader')).toHaveLength(3);
  });

  it('lists what happened, newest first, with links; more on demand', async () => {
    const user = userEvent.setup();
    open({
      markers: [
        ...['1', '2', '3', '4', '5'].map(day =>
          marker(`Deploy ${day}`, `2024-02-0${day}T12:00:00Z`),
        ),
        marker('Release 2', '2024-03-14T00:00:00Z', 'https://example.com/2'),
        marker('Of the last month', '2024-04-20T00:00:00Z'),
        marker('Before it all', '2023-12-31T00:00:00Z'),
        marker('After it all', '2024-05-01T00:00:00Z'),
      ],
    });
    const list = await screen.findByRole('list', { name: 'What happened' });
    const items = () =>
      within(list)
        .getAllByRole('listitem')
        .map(item => item.textContent);
    expect(items()).toEqual([
      '20 Apr 2024Of the last month',
      '14 Mar 2024Release 2',
      '5 Feb 2024Deploy 5',
      '4 Feb 2024Deploy 4',
      '3 Feb 2024Deploy 3',
      '2 Feb 2024Deploy 2',
    ]);
    expect(screen.getByRole('link', { name: 'Release 2' })).toHaveAttribute(
      'href',
      'https://example.com/2',
    );
    await user.click(
      screen.getByRole('button', {
        name: 'Show all 7: What happened',
        expanded: false,
      }),
    );
    expect(items()).toHaveLength(7);
  });

  it('tells changes of level in words', async () => {
    open({
      changePoints: [
        sampleChange('2024-03-01', 15, 40, { low: '2024-02-01' }),
        sampleChange('2024-04-01', 40, 9),
      ],
    });
    const plain = (text: string) => text.replace(/\u00a0/g, ' ');
    const first = await screen.findByText(/Level changed in Mar 2024/);
    expect(plain(first.textContent!)).toBe(
      'Level changed in Mar 2024 (95 % between Feb 2024 and Mar 2024): from 15 repositories to 40 repositories',
    );
    expect(screen.getByText(/Level changed in Apr 2024/).textContent).toContain(
      'in this period alone',
    );
  });

  it('tells the newest of many changes of level by their letters, and all when asked', async () => {
    const user = userEvent.setup();
    const days = ['01', '02', '03', '04', '05', '06', '07', '08'];
    open({
      step: 'day',
      start: '2024-01-01',
      series: [{ id: 'a', title: 'All', values: days.map(Number) }],
      changePoints: days.map((day, index) =>
        sampleChange(`2024-01-${day}`, index, index + 1),
      ),
    });
    const letters = () =>
      screen
        .getAllByText(/Level changed in/)
        .map(({ parentElement }) => parentElement!.firstChild!.textContent);
    await screen.findAllByText(/Level changed in/);
    expect(letters()).toEqual(['C', 'D', 'E', 'F', 'G', 'H']);
    await user.click(
      screen.getByRole('button', {
        name: 'Show all 8: Changes of level',
        expanded: false,
      }),
    );
    expect(letters()).toHaveLength(8);
    const list = screen.getByRole('list', { name: 'Changes of level' });
    expect(within(list).getAllByRole('listitem')).toHaveLength(8);
    await user.click(
      screen.getByRole('button', {
        name: 'Show the newest 6 alone: Changes of level',
        expanded: true,
      }),
    );
    expect(letters()).toHaveLength(6);
  });

  it('says that there is nothing, and offers nothing to be done with it', async () => {
    open({ series: [{ id: 'a', title: 'All', values: [null, null] }] });
    expect(
      await screen.findByText('There are no values in this window.'),
    ).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Export' })).toBeDisabled();
    expect(screen.getByRole('button', { name: 'Table' })).toBeDisabled();
  });

  it('says that one value makes no line', async () => {
    open({ series: [{ id: 'a', title: 'All', values: [42] }] });
    expect(
      await screen.findByText(/There is one value only; a line needs two\./),
    ).toBeInTheDocument();
  });

  it('draws 10,000 values thinned, and says so', async () => {
    const values = Array.from({ length: 10_000 }, (_, day) => Math.sin(day));
    open({
      step: 'day',
      start: '1999-07-01',
      series: [{ id: 'a', title: 'All', values }],
    });
    expect(
      await screen.findByText(
        /Drawn with 5\d\d of 10,000 values that keep the shape; table and export hold all\./,
      ),
    ).toBeInTheDocument();
  });
});
