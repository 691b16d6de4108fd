import { screen } from '@testing-library/react';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import { sampleRadar } from '../../__testUtils__/sampleRadar';
import { useBlipColumns } from './useBlipColumns';

const radar = sampleRadar();

/** The least that the tracks of a grid take. */
function leastWidth(tracks: string[]): number {
  return tracks
    .map(track => Number(/(\d+)px/.exec(track)?.[1]))
    .reduce((sum, width) => sum + width, 0);
}

/** Shows the columns as `id track`. */
function Columns({ width }: { width: number }) {
  const columns = useBlipColumns(radar, width);
  return (
    <ul>
      {columns.map(column => (
        <li key={column.id}>{`${column.id} ${column.width}`}</li>
      ))}
    </ul>
  );
}

describe('useBlipColumns', () => {
  it.each`
    width  | ids
    ${640} | ${['topic', 'ring', 'verdict', 'value']}
    ${450} | ${['topic', 'ring', 'verdict', 'value']}
    ${426} | ${['topic', 'ring', 'value']}
    ${340} | ${['topic', 'ring', 'value']}
  `('keeps the numbers in sight in $width px', async ({ width, ids }) => {
    await renderInTestApp(<Columns width={width} />);
    const columns = screen
      .getAllByRole('listitem')
      .map(item => item.textContent ?? '');
    expect(columns.map(column => column.split(' ')[0])).toEqual(ids);
    expect(leastWidth(columns)).toBeLessThanOrEqual(width);
  });

  it.each([640, 500, 450])(
    'leaves room in %d px for a ring before, as in "in from Enhance"',
    async width => {
      await renderInTestApp(<Columns width={width} />);
      const ring = screen.getByText(/^ring /).textContent!;
      expect(leastWidth([ring])).toBeGreaterThanOrEqual(140);
    },
  );
});
