import { operationCoverage } from './operationCoverage';

const operation = (root: object) => {
  const [found] = operationCoverage(root);
  return found;
};

describe('what an operation says of itself', () => {
  it('is read in Swagger 2.0, too, where bodies are parameters', () => {
    const { present, missing } = operation({
      swagger: '2.0',
      security: [{ key: [] }],
      definitions: { A: { properties: { id: { example: 1 } } } },
      paths: {
        '/a': {
          post: {
            summary: 'Adds one',
            parameters: [{ in: 'body', schema: { $ref: '#/definitions/A' } }],
            responses: {
              200: {
                schema: { type: 'array', items: { $ref: '#/definitions/A' } },
              },
              '4XX': { description: 'Wrong' },
            },
          },
        },
      },
    });
    expect(present).toEqual([
      ...['description', 'requestExample', 'responseExample'],
      ...['clientErrors', 'security'],
    ]);
    expect(missing).toEqual(['operationId', 'serverErrors']);
  });

  it('follows no reference out of the document, nor in a circle, and takes nothing for an object that is none', () => {
    const { present, missing } = operation({
      security: [{ key: [] }, {}],
      components: {
        responses: {
          Round: { $ref: '#/components/responses/Round' },
          Away: { $ref: 'https://example.org/away.json' },
        },
      },
      paths: {
        '/a': {
          get: {
            ...{ description: ' ', operationId: 7, parameters: 'none' },
            responses: {
              200: { $ref: '#/components/responses/Round' },
              201: { $ref: '#/components/responses/Away' },
              202: { $ref: '#/constructor/prototype/%' },
            },
          },
          parameters: [],
        },
        '/b': null,
      },
    });
    expect(present).toEqual([]);
    // It takes no body and gives no data back; of several ways in, one is none at all.
    expect(missing).toEqual([
      ...['description', 'operationId', 'clientErrors', 'serverErrors'],
      'security',
    ]);
  });
});
