import { outlineText } from './reading/contractWork';
import { coverText, lintText } from './quality/lint/lintWork';

jest.setTimeout(120_000);

const schema = { type: 'object', properties: { a: { type: 'string' } } };
const content = { 'application/json': { schema, examples: { a: {} } } };
const DOCUMENT = {
  openapi: '3.0.3',
  info: { title: 'Orders', version: '1', description: 'Orders' },
  servers: [{ url: 'https://example.com' }],
  tags: [{ name: 'a' }],
  security: [{ key: [] }],
  paths: {
    '/a/{id}': {
      parameters: [{ name: 'id', in: 'path', required: true, schema }],
      post: {
        ...{ operationId: 'post', tags: ['a'], deprecated: true },
        requestBody: { content },
        responses: { 200: { description: 'OK', headers: {}, content } },
      },
    },
  },
  components: { schemas: { A: schema }, securitySchemes: { key: {} } },
};

const VALUES = [null, [], 3, 'text', true, [null], { a: null }] as const;

/** The document with something else at one place, for each place below the top and each value. */
function* broken(
  values: readonly unknown[] = VALUES,
): Generator<{ readonly definition: string; readonly format: 'openapi' }> {
  for (const path of pathsIn(DOCUMENT)) {
    for (const value of values) {
      const root = structuredClone(DOCUMENT);
      // Each path is of this very document.
      const holder = path
        .slice(0, -1)
        .reduce<object>((at, key) => Reflect.get(at, key), root);
      Reflect.set(holder, path[path.length - 1], value);
      yield { definition: JSON.stringify(root), format: 'openapi' };
    }
  }
}

function* pathsIn(value: object, path: string[] = []): Generator<string[]> {
  for (const [key, member] of Object.entries(value)) {
    if (path.length > 0) yield [...path, key];
    if (typeof member === 'object') yield* pathsIn(member, [...path, key]);
  }
}

describe('a definition in which anything stands anywhere', () => {
  it('has its outline and its coverage told', async () => {
    let told = 0;
    for (const task of broken()) {
      await outlineText(task);
      const { operations } = await coverText(task);
      told += operations.length;
    }
    expect(told).toBeGreaterThan(100);
  });

  it('is looked at by rules', async () => {
    const said = new Set<string>();
    for (const task of broken([null, ['text']])) {
      const { rules, notes = [] } = await lintText({ ...task, rulesets: [] });
      expect(rules.length).toBeGreaterThan(0);
      for (const note of notes) said.add(note);
    }
    // A rule that cannot look somewhere is named, and holds up no other.
    expect([...said].join()).toMatch(
      /these rules could not say anything, .*: \w+/,
    );
  });
});
