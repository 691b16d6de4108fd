import type { ContractChange } from '../model/ContractReading';
import { compareTexts } from '../reading/contractWork';
import { rulesOf } from './rulesOf';

const document = (isRequired: boolean) => {
  const operation = (stability: string) => ({
    'x-stability-level': stability,
    parameters: [
      {
        ...{ name: stability, in: 'query', required: isRequired },
        schema: { type: 'string' },
      },
    ],
    responses: {},
  });
  return {
    format: 'openapi' as const,
    definition: JSON.stringify({
      openapi: '3.0.3',
      info: { title: 'Orders', version: '1' },
      paths: {
        '/orders': { get: operation('stable'), post: operation('alpha') },
      },
    }),
  };
};

describe('the rules of changes', () => {
  it('say why for each weight: that of an alpha operation does not stand beside what breaks', async () => {
    const { comparison } = await compareTexts({
      ...{ before: document(false), after: document(true) },
      since: '2026-01-01T00:00:00.000Z',
    });
    const changes: readonly ContractChange[] = comparison.changes;
    expect(changes.map(({ severity }) => severity)).toEqual([
      'breaking',
      'risky',
    ]);
    const id = 'parameter-became-required';
    expect(rulesOf(changes)).toEqual([
      { id, severity: 'breaking', explanation: changes[0].explanation },
      { id, severity: 'risky', explanation: changes[1].explanation },
    ]);
    expect(changes[0].explanation).not.toContain('alpha');
    expect(changes[1].explanation).toContain('alpha');
  });
});
