import { documentOf } from '../__testUtils__/documentOf';
import type { JsonObject } from '../json/Json';
import { exampleDocument } from '../rules/exampleDocument';
import { diffOpenApi } from './diffOpenApi';

const text = { type: 'string' };
const at = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const animal = (name: string, kind: JsonObject = text) => ({
  type: 'object',
  properties: { kind, [name]: text },
  required: ['kind'],
});
const CAT = animal('meow');
const DOG = animal('bark');

/** What a request may be: schemas by name, one of them. */
const request = (
  schemas: JsonObject,
  discriminator: JsonObject = { propertyName: 'kind' },
) =>
  exampleDocument(
    {
      requestBody: {
        content: {
          'application/json': {
            schema: {
              ...{ oneOf: Object.keys(schemas).map(at), discriminator },
            },
          },
        },
      },
    },
    { components: { schemas } },
  );
const single = exampleDocument(
  { requestBody: { content: { 'application/json': { schema: at('Cat') } } } },
  { components: { schemas: { Cat: CAT, Dog: DOG } } },
);
const mapped = (mapping: JsonObject) => ({ propertyName: 'kind', mapping });

/** What is said of discriminators. */
const told = (before: JsonObject, after: JsonObject) =>
  diffOpenApi(documentOf(before), documentOf(after))
    .changes.filter(({ ruleId }) => ruleId.includes('discriminator'))
    .map(({ severity, sentence }) => `${severity}: ${sentence}`);

const kindSaid = (value: string) => ({
  Cat: animal('meow', { enum: ['cat'] }),
  [value]: animal('bark', { enum: ['dog'] }),
});

describe('an alternative by another name', () => {
  it.each<[string, JsonObject, JsonObject, string[]]>([
    [
      'breaks where the name is the value that is sent',
      request({ Cat: CAT, Dog: DOG }),
      request({ Cat: CAT, Hound: DOG }),
      [
        'breaking: `Hound` is now meant by the discriminator value Hound; it was Dog.',
      ],
    ],
    [
      'breaks where a mapping came that says another value',
      request({ Cat: CAT, Dog: DOG }),
      request({ Cat: CAT, Hound: DOG }, mapped({ dog: 'Hound' })),
      [
        'breaking: `Hound` is now meant by the discriminator value dog; it was Dog.',
        'safe: The request body now maps the discriminator value dog to Hound.',
      ],
    ],
    [
      'is no change where a mapping keeps the value',
      request(
        { Cat: CAT, Dog: DOG },
        mapped({ dog: '#/components/schemas/Dog' }),
      ),
      request(
        { Cat: CAT, Hound: DOG },
        mapped({ dog: '#/components/schemas/Hound' }),
      ),
      [],
    ],
    [
      'is no change where the property itself says its value',
      request(kindSaid('Dog')),
      request(kindSaid('Hound')),
      [],
    ],
  ])('%s', (_, before, after, sentences) => {
    expect(told(before, after)).toEqual(sentences);
  });
});

describe('a discriminator', () => {
  it.each<[string, JsonObject, JsonObject, string[]]>([
    [
      'of another property is told beside alternatives that change',
      request({ Cat: CAT, Dog: DOG }),
      request({ Cat: CAT, Cow: animal('moo') }, { propertyName: 'sort' }),
      ['risky: The request body now has the discriminator sort; it was kind.'],
    ],
    [
      'is told where one schema becomes a choice',
      single,
      request({ Cat: CAT, Dog: DOG }),
      ['safe: The request body now has the discriminator kind.'],
    ],
    [
      'is told where a choice becomes one schema',
      request({ Cat: CAT, Dog: DOG }),
      single,
      ['risky: `Cat` no longer has the discriminator kind.'],
    ],
  ])('%s', (_, before, after, sentences) => {
    expect(told(before, after)).toEqual(sentences);
  });
});
