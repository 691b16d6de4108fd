import { atOnce } from '../../../../platform/steps';
import { modelOfFile, versionOfFile } from './collectedOfFile';
import { readModelFiles } from './readModelFiles';

const read = (...texts: string[]) =>
  atOnce(
    readModelFiles(
      texts.map((text, index) => ({ file: `${index + 1}.yaml`, text })),
    ),
  );

const modelNamed = (name: string, spec = 'versions: []') => `
apiVersion: almanac.io/v1
kind: Model
metadata: { name: ${name} }
spec: { ${spec} }
`;

const version = (more: string) =>
  modelNamed('demand', `versions: [{ version: 1, ${more} }]`);

describe('a model file', () => {
  it('holds a model with its versions', () => {
    const { models, faults } = read(`apiVersion: almanac.io/v1
kind: Model
metadata: { name: team/demand }
spec:
  owner: data
  tags: { tier: 1, live: true }
  aliases: { champion: 2 }
  versions:
    - { version: 1, createdAt: 2026-03-01 }
    - version: 2
      createdAt: 2026-04-01T02:00:00+02:00
      params: { trees: 400 }
      metrics:
        - name: mae
          value: 4.5
          unit: h
          higherIs: worse
          level: 0.9
          slices:
            - { slice: north, value: 5, lower: 4, upper: 6 }
            - { slice: south, value: 4 }
`);
    expect(faults).toEqual([]);
    const [{ model }] = models;
    expect(modelOfFile(model, () => undefined)).toMatchObject({
      name: 'team/demand',
      owner: 'group:default/data',
      tags: { tier: '1', live: 'true' },
      aliases: { champion: '2' },
      createdAt: '2026-03-01T00:00:00.000Z',
      updatedAt: '2026-04-01T00:00:00.000Z',
    });
    const mae = { name: 'mae', unit: 'h', higherIs: 'worse' };
    expect(
      versionOfFile('team/demand', model.spec.versions[1], () => undefined),
    ).toMatchObject({
      model: 'team/demand',
      version: '2',
      status: 'ready',
      run: { id: '2', params: { trees: '400' } },
      metrics: [
        { ...mae, value: 4.5, level: 0.9 },
        { ...mae, slice: 'north', value: 5, lower: 4, upper: 6, level: 0.9 },
        { ...mae, slice: 'south', value: 4 },
      ],
    });
  });

  it('may hold several models', () => {
    const text = ['a', 'b'].map(name => modelNamed(name)).join('---');
    expect(read(text).models.map(({ model }) => model.metadata.name)).toEqual([
      'a',
      'b',
    ]);
  });

  it.each([
    ['no YAML', 'a: [', 'Flow sequence', 1],
    ['another kind', modelNamed('a').replace('Model', 'SLO'), 'kind', 3],
    ['no name', modelNamed("''"), 'metadata.name must not be empty', 4],
    ['a key that nobody knows', modelNamed('a', 'onwer: x'), '"onwer"', 5],
    ['an owner that is none', modelNamed('a', 'owner: a b'), 'owner must', 5],
    [
      'an alias of no version',
      modelNamed('a', 'aliases: { champion: 7 }'),
      'spec.aliases.champion is held by 7',
      5,
    ],
    [
      'a key of a version that nobody knows',
      version('x: 1'),
      '"x" is not known',
      5,
    ],
    [
      'an interval beside its value',
      version('metrics: [{ name: mae, value: 3, lower: 4 }]'),
      'does not hold 3',
      5,
    ],
    [
      'a metric twice',
      version('metrics: [{ name: mae, value: 3 }, { name: mae, value: 4 }]'),
      'metrics[1] tells mae once more',
      5,
    ],
    ['no day', version('createdAt: 2026-02-31x'), 'must be a day', 5],
    [
      'a digest of no algorithm',
      version('artifacts: [{ path: a, digest: ff }]'),
      'must be an algorithm',
      5,
    ],
    [
      'half a digest of an artifact',
      version(`artifacts: [{ path: a, digest: 'sha256:${'a1'.repeat(16)}' }]`),
      'is no SHA-256, which has 64 hexadecimal digits',
      5,
    ],
    [
      'half a digest of data',
      version("datasets: [{ name: a, digest: 'sha256:5e1c7a40' }]"),
      'is no SHA-256, which has 64 hexadecimal digits',
      5,
    ],
    [
      'a version twice',
      modelNamed('a', 'versions: [{ version: 1 }, { version: "1" }]'),
      'is the version 1 once more',
      5,
    ],
  ])('with %s is refused at its line', (_, text, words, line) => {
    const { models, faults } = read(text);
    expect(models).toEqual([]);
    const { path, detail, place } = faults[0];
    expect(`${path} ${detail}`.trim()).toContain(words);
    expect(place?.line).toBe(line);
  });

  it.each(['1.0', '1.10', '2e3', '01'])(
    'asks for quotes around the version %s, which YAML would change',
    written => {
      const { models, faults } = read(
        modelNamed('a', `versions: [{ version: ${written} }]`),
      );
      expect(models).toEqual([]);
      expect(faults[0].howToMend).toBe(`Write it in quotes: '${written}'.`);
      const quoted = modelNamed('a', `versions: [{ version: '${written}' }]`);
      expect(read(quoted).models[0].model.spec.versions[0].version).toBe(
        written,
      );
    },
  );

  it('may not take the name of a model of another file', () => {
    const { models, faults } = read(modelNamed('a'), modelNamed('a'));
    expect(models).toHaveLength(1);
    expect(faults).toMatchObject([
      { file: '2.yaml', place: { line: 4 }, path: 'metadata.name' },
    ]);
  });

  it('of nothing but faults names a hundred', () => {
    const versions = Array(900).fill('{ version: 1, x: 1 }').join(', ');
    expect(
      read(modelNamed('a', `versions: [${versions}]`)).faults,
    ).toHaveLength(100);
  });

  it.each([
    [
      'aliases of aliases',
      `a: &a [x]\n${Array.from(
        { length: 9 },
        (_, i) =>
          `b${i}: &b${i} [${Array(9)
            .fill(i ? `*b${i - 1}` : '*a')
            .join()}]`,
      ).join('\n')}`,
    ],
    ['what is nested too deeply', '['.repeat(20_000)],
    ['a reference to itself', '&a [*a]'],
    ['a NUL character', 'a: \0'],
    ['keys that JavaScript knows', '__proto__: { a: 1 }\nconstructor: 2'],
  ])('of %s is a fault, and no crash', (_, text) => {
    const { models, faults } = read(text, modelNamed('a'));
    expect(models.map(({ model }) => model.metadata.name)).toEqual(['a']);
    expect(faults.length).toBeGreaterThan(0);
    expect(faults.every(({ file }) => file === '1.yaml')).toBe(true);
  });
});
