import { lintText } from './lintWork';

jest.setTimeout(60_000);

/** An answer is shared by reference; one operation says its own, without content. */
function definition(padding: number): string {
  return JSON.stringify({
    openapi: '3.0.3',
    info: {
      ...{ title: 'Large', version: '1' },
      description: 'x'.repeat(padding),
    },
    paths: {
      '/things/{id}': {
        parameters: [{ $ref: '#/components/parameters/Id' }],
        get: {
          responses: {
            200: { description: 'Found' },
            401: { $ref: '#/components/responses/Denied' },
          },
        },
        put: {
          responses: {
            200: { description: 'Done' },
            401: { description: 'Denied' },
          },
        },
      },
    },
    components: {
      parameters: {
        Id: {
          ...{ name: 'id', in: 'path', required: true },
          schema: { type: 'string' },
        },
      },
      responses: {
        Denied: {
          description: 'Denied',
          content: { 'text/plain': { example: 7, schema: { type: 'string' } } },
        },
      },
    },
  });
}

const look = async (padding: number) => {
  const { findings, notes } = await lintText({
    ...{ definition: definition(padding), format: 'openapi', rulesets: [] },
  });
  const placesOf = (ruleId: string) =>
    findings.filter(one => one.ruleId === ruleId).map(one => one.pointer);
  return { placesOf, notes };
};

describe('a definition of millions of characters', () => {
  it('is not resolved for rules that look anywhere, finds the same of what is written, and nothing wrong of references', async () => {
    const small = await look(1);
    const large = await look(3_000_000);
    for (const ruleId of [
      'owasp:api8:2023-define-error-responses-401',
      'owasp:api4:2023-string-limit',
      'path-params',
      'operation-operationId',
    ]) {
      expect([ruleId, large.placesOf(ruleId)]).toEqual([
        ruleId,
        small.placesOf(ruleId),
      ]);
    }
    expect(
      large.placesOf('owasp:api8:2023-define-error-responses-401'),
    ).toEqual(['/paths/~1things~1{id}/put/responses/401']);
    expect(large.placesOf('path-params')).toEqual([]);
  });

  it('is not looked at by rules that hold examples against schemas, and says so', async () => {
    const small = await look(1);
    expect(small.placesOf('oas3-valid-media-example')).toHaveLength(1);
    expect(small.notes).toEqual([]);
    const large = await look(3_000_000);
    expect(large.placesOf('oas3-valid-media-example')).toEqual([]);
    expect(large.notes).toContainEqual(
      expect.stringMatching(/oas3-valid-media-example.*Split it/),
    );
  });
});
