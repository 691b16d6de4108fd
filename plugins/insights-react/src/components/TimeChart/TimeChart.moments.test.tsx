import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPiece } from '../../__testUtils__/renderPiece';
import { TimeChart } from './TimeChart';
import type { TimeChartProps } from './TimeChartProps';

const plain = (element: Element) =>
  (element.textContent ?? '').replace(/\u00a0/g, ' ');

/** Two hours that were, and two that are foreseen. */
const ahead: TimeChartProps = {
  title: 'Budget left',
  unit: '1',
  times: {
    at: [
      '2026-11-24T05:00:00Z',
      '2026-11-24T06:00:00Z',
      '2026-11-24T07:00:00Z',
      '2026-11-24T08:00:00Z',
    ],
    words: 'every 1 h',
  },
  series: [
    { id: 'left', title: 'Left', values: [0.5, 0.4, null, null] },
    {
      id: 'forecast',
      title: 'Forecast',
      values: [null, 0.4, null, 0.2],
      foreseen: 'dashed',
      ranges: [
        {
          title: 'All but one of forty',
          low: [null, 0.4, null, -0.2],
          high: [null, 0.4, null, 0.35],
        },
        {
          title: 'Eight in ten',
          low: [null, 0.4, null, -0.1],
          high: [null, 0.4, null, 0.3],
        },
      ],
    },
  ],
};

const open = (changes: Partial<TimeChartProps> = {}) =>
  renderPiece(<TimeChart {...ahead} {...changes} />);

const figure = () => screen.findByRole('figure', { name: 'Budget left' });

describe('TimeChart with times', () => {
  it('names its window by the clock of the reader, and its step in its own words', async () => {
    open();
    expect(plain(await figure())).toContain(
      '% · every 1 h · 24 Nov 2026, 05:00 to 24 Nov 2026, 08:00',
    );
  });

  it('names the ranges in the key, marks where what is known ends, and takes nothing foreseen for a gap', async () => {
    open({ now: '2026-11-24T06:30:00Z' });
    const shown = await figure();
    expect(shown).toHaveTextContent('All but one of forty');
    expect(shown).toHaveTextContent('Eight in ten');
    expect(shown).toHaveTextContent('now');
    expect(shown).not.toHaveTextContent('Gaps are periods');
  });

  it('has what is foreseen and its ranges in the table', async () => {
    const user = userEvent.setup();
    open();
    await user.click(await screen.findByRole('button', { name: 'Table' }));
    const rows = within(screen.getByRole('table')).getAllByRole('row');
    expect(
      rows.map(row => Array.from(row.children, cell => plain(cell))),
    ).toEqual([
      ['Period', 'Left', 'Forecast', 'All but one of forty', 'Eight in ten'],
      ['24 Nov 2026, 08:00', '–', '20 %', '−20 % – 35 %', '−10 % – 30 %'],
      ['24 Nov 2026, 07:00', '–', '–', '', ''],
      ['24 Nov 2026, 06:00', '40 %', '40 %', '40 % – 40 %', '40 % – 40 %'],
      ['24 Nov 2026, 05:00', '50 %', '–', '', ''],
    ]);
  });

  it('reads ahead only what is foreseen, and back only what was', async () => {
    const user = userEvent.setup();
    open();
    const plot = await screen.findByRole('group', { name: 'Budget left' });
    plot.focus();
    await user.keyboard('{End}');
    const spoken = () => plain(within(plot).getByRole('status'));
    expect(spoken()).toBe(
      '24 Nov 2026, 08:00: Forecast 20 %, All but one of forty: −20 % to 35 %, Eight in ten: −10 % to 30 %',
    );
    await user.keyboard('{Home}');
    expect(spoken()).toBe('24 Nov 2026, 05:00: Left 50 %');
  });

  it('names limits and stretches, these once however many there are', async () => {
    open({
      limits: [{ value: 0, title: 'Budget gone' }],
      stretches: [
        {
          start: '2026-11-24T05:00:00Z',
          end: '2026-11-24T05:20:00Z',
          title: 'Nothing known',
        },
        {
          start: '2026-11-24T05:40:00Z',
          end: '2026-11-24T06:00:00Z',
          title: 'Nothing known',
        },
      ],
    });
    const shown = await figure();
    expect(shown).toHaveTextContent('Budget gone');
    expect(within(shown).getAllByText('Nothing known')).toHaveLength(1);
  });

  it('draws counts as bars as wide as their periods, and sees the smallest', async () => {
    const { container } = open({
      unit: '{event}',
      bars: true,
      times: {
        at: ['2026-11-24T05:00:00Z', '2026-11-24T06:00:00Z'],
        seconds: [3_600, 1_800],
        words: 'every 1 h',
      },
      series: [{ id: 'bad', title: 'Bad', values: [1, 1_000_000] }],
    });
    await figure();
    const [low, high] = Array.from(
      container.querySelectorAll<SVGRectElement>('rect[data-bar]'),
      bar => ({
        width: Number(bar.getAttribute('width')),
        height: Number(bar.getAttribute('height')),
      }),
    );
    expect(low.height).toBe(2);
    expect(high.height).toBeGreaterThan(100);
    expect((low.width + 1) / (high.width + 1)).toBeCloseTo(2, 1);
  });
});
