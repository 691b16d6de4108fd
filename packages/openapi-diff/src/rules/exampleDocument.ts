import type { JsonObject } from '../json/Json';

/** A small document with `POST /pets` and the parts that an example is about. */
export function exampleDocument(
  operation: JsonObject,
  root: JsonObject = {},
): JsonObject {
  return {
    openapi: '3.0.3',
    info: { title: 'Pets', version: '1' },
    paths: {
      '/pets': {
        post: {
          responses: { '200': { description: 'OK' } },
          ...operation,
        },
      },
    },
    ...root,
  };
}
