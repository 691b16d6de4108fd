import { screen } from '@testing-library/react';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import { cardColumns } from '../fields/cardColumns';
import { ObjectTable } from './ObjectTable';

const result = (metric: string, value: number, slice?: string) => ({
  ...{ metric, value, data: { name: 'invoices' }, isVerified: false },
  ...(slice !== undefined && { slice }),
});

const headings = () =>
  screen.getAllByRole('columnheader').map(({ textContent }) => textContent);

function open(objects: ReturnType<typeof result>[]) {
  renderInTestApp(
    <ObjectTable
      title="Results"
      columns={cardColumns.results}
      objects={objects}
    />,
  );
}

describe('ObjectTable', () => {
  it('tells once what every row has, and leaves out what none has', async () => {
    open([
      result('wape', 0.2),
      result('wape', 0.3, 'north'),
      result('wape', 0.1, 'south'),
    ]);
    expect(
      await screen.findByText(/In every row:/, { selector: 'p' }),
    ).toHaveTextContent(
      'In every row: Metric wape · Data invoices · Verified by somebody else No',
    );
    expect(headings()).toEqual(['Value', 'Slice']);
  });

  it('keeps each value in its row where there are few, and numbers always', async () => {
    open([result('wape', 0.2), result('wape', 0.2)]);
    await screen.findAllByText('wape');
    expect(screen.queryByText(/In every row/)).not.toBeInTheDocument();
    expect(headings()).toContain('Metric');
  });
});
