import fc from 'fast-check';
import { NO_OUTLINE, outlineOf } from './outlineOf';
import { outlineAsyncApi } from './outlineAsyncApi';
import { outlineOpenApi } from './outlineOpenApi';
import { sunsetDay } from './sunsetDay';

const found = (outline: ReturnType<typeof outlineOpenApi>) =>
  outline.deprecations.map(({ kind, name, pointer, sunsetOn }) => [
    ...[kind, name, pointer, sunsetOn],
  ]);

describe('what a definition says is to end', () => {
  it('is found in operations, parameters, schemas and their properties, and not in examples', () => {
    const outline = outlineOpenApi({
      paths: {
        '/a~b': {
          parameters: [{ in: 'query', name: 'q', deprecated: true }],
          get: {
            'x-sunset': '2027-01-31',
            parameters: [{ in: 'header', name: 'h', deprecated: true }],
            responses: {
              200: {
                content: {
                  'application/json': {
                    schema: {
                      properties: {
                        deprecated: { type: 'boolean', deprecated: true },
                      },
                    },
                    example: { deprecated: true },
                  },
                },
              },
            },
          },
        },
      },
      components: {
        schemas: {
          Order: {
            properties: {
              lines: { items: { 'x-sunset': 'some day', type: 'object' } },
            },
          },
        },
        parameters: { Page: { in: 'query', name: 'page', deprecated: true } },
      },
    });
    const answer = '/paths/~1a~0b/get/responses/200/content/application~1json';
    expect(found(outline)).toEqual([
      ['parameter', '/a~b: query q', '/paths/~1a~0b/parameters/0', null],
      ['operation', 'GET /a~b', '/paths/~1a~0b/get', '2027-01-31'],
      [
        ...['parameter', 'GET /a~b: header h'],
        ...['/paths/~1a~0b/get/parameters/0', null],
      ],
      [
        ...['field', 'GET /a~b 200.deprecated'],
        ...[`${answer}/schema/properties/deprecated`, null],
      ],
      [
        ...['field', 'Order.lines[]'],
        ...['/components/schemas/Order/properties/lines/items', null],
      ],
      ['parameter', 'query page', '/components/parameters/Page', null],
    ]);
  });

  it('is found in Swagger 2.0 and AsyncAPI documents, too', () => {
    expect(
      found(outlineOpenApi({ definitions: { Order: { deprecated: true } } })),
    ).toEqual([['schema', 'Order', '/definitions/Order', null]]);
    const events = outlineAsyncApi({
      channels: { orders: { subscribe: { summary: 'New orders' } } },
      operations: { send: { action: 'send', 'x-sunset': '2027-01-31' } },
      components: {
        messages: {
          Placed: { payload: { properties: { id: { deprecated: true } } } },
        },
      },
    });
    expect(events.operations.map(({ name }) => name)).toEqual([
      'subscribe orders',
      'send send',
    ]);
    expect(found(events)).toEqual([
      ['operation', 'send', '/operations/send', '2027-01-31'],
      [
        ...['field', 'Placed.id'],
        ...['/components/messages/Placed/payload/properties/id', null],
      ],
    ]);
  });

  it('has a day where a date or an instant is said, and none otherwise', () => {
    expect(sunsetDay('2027-02-28')).toBe('2027-02-28');
    expect(sunsetDay('2027-02-28T23:00:00+02:00')).toBe('2027-02-28');
    for (const other of [
      '2027-02-30',
      '2027-2-1',
      'soon',
      '',
      20270228,
      null,
    ]) {
      expect(sunsetDay(other)).toBeNull();
    }
  });

  it('stays small, and does not fail, whatever is in the document', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom('paths', 'components', 'definitions', 'webhooks'),
          fc.jsonValue(),
        ),
        root => {
          outlineOpenApi(root);
          outlineAsyncApi(root);
        },
      ),
      { numRuns: 200 },
    );
    const paths = Object.fromEntries(
      Array.from({ length: 3_000 }, (_, index) => [
        ...[
          `/${index}`,
          { get: { deprecated: true, summary: 'x'.repeat(999) } },
        ],
      ]),
    );
    const { operations, operationCount, deprecations } = outlineOpenApi({
      paths,
    });
    expect([operations.length, operationCount]).toEqual([200, 3_000]);
    expect(deprecations).toHaveLength(2_000);
    expect(operations[0].summary).toHaveLength(300);
  });

  it('is not looked for in formats that are not read, nor in protobuf without its compiler', async () => {
    const definition = 'syntax = "proto3";';
    const ports = { protobuf: undefined };
    for (const format of ['protobuf', 'other'] as const) {
      const outline = await outlineOf({ definition, format }, ports);
      expect(outline).toBe(NO_OUTLINE);
    }
  });
});
