import {
  collectorOf,
  componentOf,
  run,
  weeksOf,
} from './__testUtils__/collectManifests';
import { createClones } from './__testUtils__/createClones';

const { folder, clone, remove } = createClones();
const { commit, root } = clone('shop');
afterAll(remove);

const collector = (given?: object) =>
  collectorOf(folder, [componentOf(root)], given);

it('goes on with what a file said before, and tells which file, line and commit cannot be read', async () => {
  commit('2025-01-07', {
    'package.json': { dependencies: { react: '18' } },
    'requirements.txt': 'flask==3.0\n?? what\n',
  });
  const broken = commit('2025-01-14', {
    'package.json': '{\n  "dependencies": {\n    "react": 19,,\n',
    'yarn.lock': 'x'.repeat(100_001),
    'Cargo.toml': Buffer.from([0x61, 0x00]).toString(),
    // Well-formed, and refused by the parser.
    'pom.xml': `${'<a>'.repeat(150)}${'</a>'.repeat(150)}`,
  });
  commit('2025-01-21', { 'README.md': 'more' });
  const first = await run(collector(), '2025-01-27');
  const problems = first.flatMap(batch => batch.problems ?? []);
  const at = `since commit ${broken.slice(0, 12)}.`;
  expect(problems.map(({ item, reason }) => [item, reason])).toEqual(
    expect.arrayContaining([
      ['package.json of shop, line 3', `It is no JSON, ${at}`],
      ['yarn.lock of shop', `It has more than 0.1 MB, ${at}`],
      ['Cargo.toml of shop', `It is no text in UTF-8, ${at}`],
      ['pom.xml of shop', `Maximum nested tags exceeded, ${at}`],
      [
        'requirements.txt of shop, line 2',
        expect.stringContaining('"?? what" is no requirement'),
      ],
    ]),
  );
  expect(problems).toHaveLength(5);
  expect(weeksOf(first, 'manifests:npm.react')['2025-01-20']).toMatchObject({
    ...{ total: 1, 'major 18': 1 },
  });
  expect(weeksOf(first, 'manifests:pypi.flask')['2025-01-20'].total).toBe(1);

  // The commit stays the one that broke it.
  commit('2025-01-28', { 'README.md': 'and more' });
  const { checkpoint } = first[first.length - 1];
  const later = await run(collector(), '2025-02-03', checkpoint);
  expect(later.flatMap(batch => batch.problems ?? [])).toEqual(problems);
  expect(Object.keys(weeksOf(later, 'manifests:npm.react'))).toEqual([
    '2025-01-27',
  ]);

  commit('2025-02-04', {
    'package.json': { dependencies: { react: '19' } },
    ...{ 'yarn.lock': null, 'Cargo.toml': null, 'requirements.txt': null },
    'pom.xml': null,
  });
  const mended = await run(collector(), '2025-02-10', later.at(-1)?.checkpoint);
  expect(mended.flatMap(batch => batch.problems ?? [])).toEqual([]);
  expect(weeksOf(mended, 'manifests:npm.react')['2025-02-03']).toMatchObject({
    ...{ total: 1, 'major 18': 0, 'major 19': 1 },
  });
});

it('tells of a repository that cannot be read, and reads it once it can', async () => {
  const empty = clone('empty');
  const components = [componentOf(root), componentOf(empty.root)];
  const given = collectorOf(folder, components);
  const first = await run(given, '2025-02-10');
  expect(first.flatMap(batch => batch.problems ?? [])).toMatchObject([
    { item: 'repository empty', reason: 'The repository has no commits yet.' },
  ]);
  const { checkpoint } = first[first.length - 1];
  expect(await run(given, '2025-02-11', checkpoint)).toEqual([]);

  empty.commit('2025-02-05', {
    'package.json': { dependencies: { react: '17' } },
  });
  const later = await run(given, '2025-02-11', checkpoint);
  expect(later.flatMap(batch => batch.problems ?? [])).toEqual([]);
  expect(weeksOf(later, 'manifests:npm.react')['2025-02-03']).toMatchObject({
    ...{ total: 2, 'major 17': 1 },
  });
});
