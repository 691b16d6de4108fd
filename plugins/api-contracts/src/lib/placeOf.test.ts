import { placeOf } from './placeOf';

describe('a JSON pointer is read as a place', () => {
  it.each([
    ['', 'whole', '', ''],
    [
      '/paths/~1orders~1{id}/get/responses/200',
      ...(['operation', 'GET /orders/{id}', 'responses › 200'] as const),
    ],
    ['/paths/~1orders/$ref', 'path', '/orders', '$ref'],
    ['/paths/~1orders', 'path', '/orders', ''],
    ['/paths', 'part', '', 'paths'],
    [
      '/components/schemas/Order/properties/a~0b',
      ...(['schema', 'Order', 'properties › a~b'] as const),
    ],
    ['/definitions/Order', 'schema', 'Order', ''],
    ['/channels/orders/publish', 'channel', 'orders', 'publish'],
    ['/info/version', 'part', '', 'info › version'],
  ])('%s', (pointer, kind, name, rest) => {
    expect(placeOf(pointer)).toEqual({ kind, name, rest });
  });
});
