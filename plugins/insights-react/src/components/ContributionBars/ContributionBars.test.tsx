import { screen } from '@testing-library/react';
import fc from 'fast-check';
import type { Contributions } from '../../api/wire';
import { renderPiece } from '../../__testUtils__/renderPiece';
import { ContributionBars } from './ContributionBars';
import { contributionRows } from './contributionRows';

function contributionsOf(changes: number[], other = 0): Contributions {
  const change = changes.reduce((sum, one) => sum + one, other);
  return {
    from: '2025-10-01',
    to: '2026-10-01',
    before: 0,
    after: change,
    change,
    parts: changes.map((one, index) => ({
      dimension: 'team',
      member: `team-${index}`,
      title: `Team ${index}`,
      before: 0,
      after: one,
      change: one,
      shareOfChange: change === 0 ? null : one / change,
    })),
    other,
  };
}

async function shownOf(contributions: Contributions, unit: string) {
  renderPiece(
    <ContributionBars contributions={contributions} unit={unit} step="month" />,
  );
  const table = await screen.findByRole('table');
  return Array.from(table.querySelectorAll('tr'), row =>
    Array.from(row.children, cell =>
      cell.textContent?.replace(/\u00a0/g, ' '),
    ).filter(text => text !== ''),
  );
}

describe('ContributionBars', () => {
  it('lists counts, the largest change first, and their total', async () => {
    expect(
      await shownOf(contributionsOf([7, -17, 39]), '{repository}'),
    ).toEqual([
      [
        'Member',
        'Oct 2025, repositories',
        'Oct 2026, repositories',
        'Change, repositories',
        'Share of change',
      ],
      ['Team 2', '0', '39', '+39', '135 %'],
      ['Team 1', '0', '−17', '−17', '−59 %'],
      ['Team 0', '0', '7', '+7', '24 %'],
      ['Total', '0', '29', '+29', '100 %'],
    ]);
  });

  it('states differences of shares in points', async () => {
    const rows = await shownOf(contributionsOf([0.421, 0.276]), '1');
    expect(rows[0]).toContain('Change, points');
    expect(rows[1]).toEqual(['Team 0', '0 %', '42.1 %', '+42.1', '60 %']);
    expect(rows[3]).toEqual(['Total', '0 %', '69.7 %', '+69.7', '100 %']);
  });

  it('shows small changes of shares with the digits that tell them from none', async () => {
    const rows = await shownOf(contributionsOf([0.0003, 0.0001]), '1');
    expect(rows.slice(1).map(row => row[3])).toEqual([
      '+0.0300',
      '+0.0100',
      '+0.0400',
    ]);
  });

  it('names a remainder, and no shares where all cancels out', async () => {
    const rows = await shownOf(contributionsOf([5, -3], -2), '{repository}');
    expect(rows.slice(1)).toEqual([
      ['Team 0', '0', '5', '+5', '–'],
      ['Team 1', '0', '−3', '−3', '–'],
      ['Others and remainder', '–', '–', '−2', '–'],
      ['Total', '0', '0', '0', '–'],
    ]);
  });

  it('says that nothing changed', async () => {
    renderPiece(
      <ContributionBars
        contributions={contributionsOf([])}
        unit="1"
        step="month"
      />,
    );
    expect(
      await screen.findByText('Nothing changed in this window.'),
    ).toBeInTheDocument();
  });
});

describe('contributionRows', () => {
  it('shows numbers that add up to the total that is shown', () => {
    const change = fc.double({ min: -1, max: 1, noNaN: true });
    const changes = fc.array(change, { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(changes, fc.constantFrom('1', 'ms'), (given, unit) => {
        const shown = contributionRows(contributionsOf(given), unit, 'Others');
        const scale = 10 ** (shown.decimals + (unit === '1' ? 2 : 0));
        const digits = (value: number) => Math.round(value * scale);
        const sum = shown.rows.reduce(
          (all, row) => all + digits(row.change),
          0,
        );
        expect(sum - digits(shown.total)).toBe(0);
      }),
    );
  });
});
