import fc from 'fast-check';
import { signatureIn } from './signatureIn';
import { typeText } from './typeText';

const array = (items: object) => ({ type: 'array', items });
const text = (type: object) => typeText(Object({ type: '', ...type }));

describe('typeText', () => {
  it.each<[string, object]>([
    ['double', { type: 'double' }],
    ['any', { type: 'any' }],
    [
      'tensor float64 (-1, 10)',
      {
        type: 'tensor',
        'tensor-spec': { dtype: 'float64', shape: [-1, 10] },
      },
    ],
    ['array<string>', array({ type: 'string' })],
    ['array<array<long>>', array(array({ type: 'long' }))],
    ['map<double>', { type: 'map', values: { type: 'double' } }],
    [
      'object{a: long, b?: string, "c d": map<array<double>>}',
      {
        type: 'object',
        properties: {
          'c d': { type: 'map', values: array({ type: 'double' }) },
          b: { type: 'string', required: false },
          a: { type: 'long', required: true },
        },
      },
    ],
    ['object{}', { type: 'object', properties: {} }],
    ['array', { type: 'array' }],
    ['array', array({ type: 3 })],
    ['object', { type: 'object', properties: { a: 'long' } }],
  ])('writes %s', (expected, type) => {
    expect(text(type)).toBe(expected);
  });

  /** By `Schema([ColSpec(Array(Object([Property(…)])), 'messages')]).to_dict()` of MLflow 3.17.2. */
  it('reads what MLflow writes of messages', () => {
    const inputs =
      '[{"type": "array", "items": {"type": "object", "properties": {"content": {"type": "string", "required": true}, "name": {"type": "string", "required": false}}}, "name": "messages", "required": true}]';
    const file = `signature:\n  inputs: '${inputs}'\n  outputs: null\n`;
    expect(signatureIn(file)?.inputs).toEqual([
      {
        name: 'messages',
        type: 'array<object{content: string, name?: string}>',
        isRequired: true,
      },
    ]);
  });

  it('ends at some depth, however deep a type goes', () => {
    let deep: object = { type: 'long' };
    for (let i = 0; i < 20_000; i++) deep = array(deep);
    expect(text(deep)).toBe(`${'array<'.repeat(16)}array<…>${'>'.repeat(16)}`);
  });

  it('cuts a long type off, and still tells it from another', () => {
    const wide = (last: string) => {
      const names = Array.from({ length: 200 }, (_, i) => `field${i}`);
      const fields = names.map(name => [name, { type: 'long' }]);
      const properties = Object.fromEntries([...fields, ['z', { type: last }]]);
      return text({ type: 'object', properties });
    };
    expect(wide('long')).toMatch(
      /^object\{field0: long, .*… \(sha256 \w{12}\)$/,
    );
    expect(wide('long').length).toBeLessThan(530);
    expect(wide('long')).not.toBe(wide('string'));
  });

  it('is the same in whatever order fields are written', () => {
    const fields = fc.uniqueArray(
      fc.tuple(fc.string(), fc.constantFrom('long', 'string')),
      { selector: ([name]) => name },
    );
    const ofFields = (list: readonly [string, string][]) =>
      text({
        type: 'object',
        properties: Object.fromEntries(
          list.map(([name, type]) => [name, { type }]),
        ),
      });
    fc.assert(
      fc.property(fields, list => {
        expect(ofFields([...list].reverse())).toBe(ofFields(list));
      }),
    );
  });
});
