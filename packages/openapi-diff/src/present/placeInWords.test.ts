import { placeInWords } from './placeInWords';

const root = {
  paths: {
    '/pets': {
      get: {
        parameters: [
          { name: 'tag', in: 'query', schema: {} },
          { name: 'pet', in: 'body', schema: {} },
        ],
      },
    },
  },
};

describe('placeInWords', () => {
  it.each([
    ['/components/schemas/Pet', '`Pet`'],
    [
      '/components/schemas/Pet/properties/tags/items/properties/id',
      '`tags[].id` of `Pet`',
    ],
    ['/definitions/Pet/additionalProperties/properties/a', '`*.a` of `Pet`'],
    ['/components/securitySchemes/key/flows', 'the security scheme `key`'],
    ['/components/responses/Gone/content/a~1b/schema', 'the response `Gone`'],
    ['/paths/~1pets/get', 'GET /pets'],
    ['/paths/~1pets/get/parameters/0/schema', 'the query parameter `tag`'],
    [
      '/paths/~1pets/get/parameters/1/schema/properties/a',
      '`a` of the request body',
    ],
    [
      '/paths/~1pets/get/requestBody/content/a~1b/schema/oneOf/1',
      '`(oneOf 1)` of the request body',
    ],
    [
      '/paths/~1pets/get/responses/200/headers/ETag/schema',
      'the header `ETag` of the response 200',
    ],
    [
      '/paths/~1pets/get/responses/200/links/next',
      'the link `next` of the response 200',
    ],
    ['/webhooks/added/post/requestBody', 'the request body'],
    ['/webhooks/added/post', 'the webhook `added`'],
    ['/info', '`info`'],
    ['', 'the document'],
  ])('puts %j into words', (pointer, words) => {
    expect(placeInWords(root, pointer)).toBe(words);
  });
});
