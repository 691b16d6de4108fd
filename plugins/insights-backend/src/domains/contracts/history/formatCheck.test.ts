import { Problem } from '../../../platform/Problem';
import { compareTexts } from '../reading/contractWork';
import type { ContractFormat } from '../model/ContractFormat';
import { formatCheck } from './formatCheck';

const AT = '2026-01-01T00:00:00.000Z';

const check = (format: ContractFormat, text: object | string) =>
  formatCheck(
    { compare: compareTexts },
    format,
    new AbortController().signal,
  )(typeof text === 'string' ? text : JSON.stringify(text), AT);

const openapi = {
  openapi: '3.0.3',
  info: { title: 'Orders', version: '1' },
  paths: {
    '/orders': {
      get: { operationId: 'list', responses: {} },
      post: { operationId: 'list', $ref: './orders.json' },
    },
  },
};

describe('the check of a format', () => {
  it.each<[string, ContractFormat, object | string]>([
    ['with a finding', 'openapi', openapi],
    [
      'of messages, with a finding',
      'asyncapi',
      {
        asyncapi: '2.6.0',
        info: { title: 'A', version: '1' },
        channels: { a: { $ref: 'https://example.com/a.json' } },
      },
    ],
    ['of GraphQL', 'graphql', 'type Query { a: Int }'],
    ['that nobody reads', 'other', 'anything'],
  ])('lets a definition %s pass', async (_, format, text) => {
    expect(await check(format, text)).toBeUndefined();
  });

  it.each<[string, ContractFormat, object | string]>([
    ['another file', 'openapi', { name: 'a package' }],
    ['a key', 'graphql', '-----BEGIN PRIVATE KEY-----'],
  ])('says why %s is none', async (_, format, text) => {
    expect(await check(format, text)).toMatch(/\.$|: /);
  });

  it('does not say of a text that could not be read in time that it is none', async () => {
    const late = formatCheck(
      {
        compare: async () => {
          throw new Problem('calculation-too-long', 'It took too long.');
        },
      },
      'openapi',
      new AbortController().signal,
    );
    await expect(late('{}', AT)).rejects.toThrow('It took too long.');
  });
});
