import { render, screen, within } from '@testing-library/react';
import type { ContractFault } from '@almanac/backstage-plugin-insights-react';
import { wrapInTestApp } from '@backstage/test-utils';
import { FaultList } from './FaultList';

const fault = (more: Partial<ContractFault>): ContractFault => ({
  ...{ why: 'It is given twice.', fix: 'Rename it.' },
  ...{ pointer: null, line: null, column: null },
  ...more,
});

function show(...faults: ContractFault[]) {
  render(
    wrapInTestApp(<FaultList faults={faults} label="What is wrong with it" />),
  );
  return screen.getByRole('list', { name: 'What is wrong with it' });
}

describe('what is wrong with a definition', () => {
  it('is told once where it is mended alike, with the places in words and as programs say them', () => {
    const list = show(
      fault({ pointer: '/paths/~1orders/get/operationId' }),
      fault({ pointer: '/components/schemas/Order' }),
    );
    expect(list.children).toHaveLength(1);
    expect(within(list).getAllByText(/Rename it\./)).toHaveLength(1);
    expect(list).toHaveTextContent('GET /orders: operationId');
    expect(list).toHaveTextContent('Schema Order');
    expect(
      within(list).getByText('/paths/~1orders/get/operationId').tagName,
    ).toBe('CODE');
  });

  it('says the line beside the place, where both are known', () => {
    const list = show(fault({ pointer: '/paths/~1orders/get', line: 12 }));
    expect(list).toHaveTextContent(/GET \/orders.*Line 12$/);
  });

  it('counts what is told in words of its own', () => {
    const list = show(
      fault({ why: 'a.yaml is not followed', pointer: '/paths/~1a/$ref' }),
      fault({ why: 'b.yaml is not followed', pointer: '/paths/~1b/$ref' }),
    );
    expect(list).toHaveTextContent(
      '2 alike. Rename it.a.yaml is not followed.Path /a: $ref',
    );
  });

  it('folds many places behind their count', () => {
    const list = show(
      ...Array.from({ length: 7 }, (_, at) =>
        fault({ line: at + 1, column: 1 }),
      ),
    );
    expect(within(list).getByText('7 places').tagName).toBe('SUMMARY');
    expect(list).toHaveTextContent('Line 7, column 1');
  });
});
