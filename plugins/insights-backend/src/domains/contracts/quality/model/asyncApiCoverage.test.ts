import { asyncApiCoverage } from './asyncApiCoverage';
import { graphQlCoverage } from './graphQlCoverage';
import { parse } from 'graphql';

const told = (operations: ReturnType<typeof asyncApiCoverage>) =>
  operations.map(({ method, path, pointer, present, missing }) => [
    ...[`${method} ${path}`, pointer],
    ...[present.join(' '), missing.join(' ')],
  ]);

describe('what operations say of themselves', () => {
  it('is told of AsyncAPI 2: what clients publish is a request, what they subscribe to an answer', () => {
    const found = asyncApiCoverage({
      asyncapi: '2.6.0',
      servers: { main: { security: [{ token: [] }] }, open: {} },
      channels: {
        'light/{id}': {
          publish: {
            ...{ operationId: 'turn', summary: 'Turns it' },
            security: [{ token: [] }],
            message: { $ref: '#/components/messages/Turn' },
          },
          subscribe: {
            message: {
              oneOf: [{ payload: { type: 'object' } }, { name: 'Off' }],
            },
          },
        },
        silent: { $ref: '#/components/channels/Silent' },
      },
      components: {
        messages: { Turn: { examples: [{ payload: { on: true } }] } },
        channels: { Silent: { subscribe: {} } },
      },
    });
    expect(told(found)).toEqual([
      [
        ...['publish light/{id}', '/channels/light~1{id}/publish'],
        ...['description operationId requestExample security', ''],
      ],
      [
        ...['subscribe light/{id}', '/channels/light~1{id}/subscribe'],
        ...['', 'description operationId responseExample security'],
      ],
      [
        ...['subscribe silent', '/channels/silent/subscribe'],
        ...['', 'description operationId security'],
      ],
    ]);
  });

  it('is told of AsyncAPI 3: what the application receives is a request, and examples may be in the payload or a trait', () => {
    const found = asyncApiCoverage({
      asyncapi: '3.0.0',
      channels: {
        orders: {
          messages: {
            Placed: { payload: { examples: [{ id: 'a' }] } },
            Gone: { traits: [{ examples: [{ payload: {} }] }] },
          },
        },
      },
      operations: {
        take: { action: 'receive', channel: { $ref: '#/channels/orders' } },
        tell: {
          ...{ action: 'send', channel: { $ref: '#/channels/orders' } },
          messages: [{ $ref: '#/channels/orders/messages/Gone' }],
        },
        odd: { channel: { $ref: 'https://example.org/secret#/a' } },
      },
    });
    expect(told(found)).toEqual([
      ['receive take', '/operations/take', 'requestExample', 'description'],
      ['send tell', '/operations/tell', 'responseExample', 'description'],
      [' odd', '/operations/odd', '', 'description'],
    ]);
  });

  it('is told of GraphQL as far as a schema can: descriptions of what clients ask for, however the root types are called', () => {
    const { definitions } = parse(`
      schema { query: Root }
      type Root { "All." orders: Int, old: Int }
      extend type Mutation { add: Int }
      type Other { field: Int }
    `);
    expect(told(graphQlCoverage(definitions))).toEqual([
      ['query orders', '/Root/orders', 'description', ''],
      ['query old', '/Root/old', '', 'description'],
      ['mutation add', '/Mutation/add', '', 'description'],
    ]);
  });

  it.each([[null], [[]], [{ channels: 7, operations: 'x' }]])(
    'is nothing for %j',
    root => expect(asyncApiCoverage(root)).toEqual([]),
  );
});
