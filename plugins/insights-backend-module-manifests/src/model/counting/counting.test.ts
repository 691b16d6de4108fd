import fc from 'fast-check';
import { markersOf } from './markersOf';
import { selectDependencies } from './selectDependencies';
import { seriesOf } from './seriesOf';
import { topicIdOf, topicOf } from './topicOf';
import type { Use } from './Use';
import { usersOf } from './usersOf';

const use = fc
  .record({
    repository: fc.constantFrom('a', 'b', 'c'),
    owner: fc.constantFrom('group:default/x', 'several', 'none'),
    major: fc.option(fc.nat({ max: 3 })),
    from: fc.nat({ max: 20 }),
    weeks: fc.integer({ min: 1, max: 20 }),
  })
  .map(
    ({ weeks, ...rest }): Use => ({
      ...{ ...rest, components: [], until: rest.from + weeks },
    }),
  );

const of = (repository: string, from: number, until = Infinity): Use => ({
  ...{
    repository,
    owner: 'none',
    components: [`component:default/${repository}`],
  },
  ...{ major: from, from, until },
});

it('members of each dimension add up to the whole in every week', () => {
  fc.assert(
    fc.property(fc.array(use), fc.nat({ max: 10 }), (uses, from) => {
      const since = Math.min(...uses.map(one => one.from));
      const series = seriesOf(
        { topicId: 'manifests:npm.a', uses, known: undefined, since },
        { from, to: 25 },
      );
      const sumOf = (dimension: string | undefined, week: number) =>
        series
          .filter(one => one.member?.dimension === dimension)
          .map(({ values }) => values[week - (26 - values.length)] ?? 0)
          .reduce((sum, value) => sum + value, 0);
      for (let week = from; week < 26; week++) {
        const whole = uses.filter(one => one.from <= week && week < one.until);
        expect(sumOf(undefined, week)).toBe(whole.length);
        expect(sumOf('owner', week)).toBe(whole.length);
        expect(sumOf('major', week)).toBe(whole.length);
      }
    }),
  );
});

it('who does not use a dependency yet counts 0 from the first week that anybody does', () => {
  const uses = [
    { ...of('a', 2870, 2872), major: 17 },
    { ...of('a', 2872), major: 18 },
  ];
  const topic = { topicId: 'manifests:npm.react', uses, since: 2870 };
  const valuesOf = (told: ReturnType<typeof seriesOf>) =>
    told.map(({ member, start, values }) => [member?.id, start, [...values]]);
  expect(
    valuesOf(
      seriesOf({ ...topic, known: undefined }, { from: 2800, to: 2873 }),
    ),
  ).toEqual([
    [undefined, '2024-12-30', [1, 1, 1, 1]],
    ['none', '2024-12-30', [1, 1, 1, 1]],
    ['17', '2024-12-30', [1, 1, 0, 0]],
    ['18', '2024-12-30', [0, 0, 1, 1]],
  ]);
  // Of a later week too, for a member that was not told before.
  const known = [
    { dimension: 'owner', id: 'none', title: 'No owner' },
    { dimension: 'major', id: '17', title: '17.x' },
  ];
  expect(
    valuesOf(seriesOf({ ...topic, known }, { from: 2873, to: 2873 })),
  ).toEqual([
    [undefined, '2025-01-20', [1]],
    ['none', '2025-01-20', [1]],
    ['17', '2025-01-20', [0]],
    ['18', '2024-12-30', [0, 0, 1, 1]],
  ]);
});

it('takes back by zeros what members counted that are no more', () => {
  const known = [{ dimension: 'major', id: '1', title: '1.x' }];
  const series = seriesOf(
    { topicId: 'manifests:npm.a', uses: [], known, since: 2860 },
    { from: 2870, to: 2871 },
  );
  expect(series).toMatchObject([
    { start: '2024-12-30', values: Float64Array.of(0, 0) },
    { member: known[0], values: Float64Array.of(0, 0) },
  ]);
});

it('takes what is in use, or was in that of several at one time, the most used first', () => {
  const uses = new Map([
    ['npm now', [of('a', 1)]],
    ['npm most', [of('a', 1), of('b', 1)]],
    ['npm once', [of('a', 1, 3), of('b', 2, 3)]],
    ['npm in-turn', [of('a', 1, 2), of('b', 2, 3)]],
  ]);
  const rules = { leastRepositories: 2, mostTopics: 2 };
  const select = (topics: string[]) =>
    selectDependencies(uses, {
      ...{ lastWeek: 5, rules, topics: new Set(topics) },
    });
  expect(select([])).toEqual({
    ...{ keys: ['npm most', 'npm now'], usedByFew: 1, beyondMost: 1 },
  });
  // What is a topic stays one.
  expect(select(['npm in-turn']).keys).toEqual(['npm in-turn', 'npm most']);
});

it('touches the components of repositories that use a dependency still', () => {
  const uses = [of('b', 1), of('a', 1, 3), { ...of('a', 3), major: 9 }];
  expect(usersOf([...uses, of('c', 1, 2)])).toEqual([
    'component:default/a',
    'component:default/b',
  ]);
});

it('marks the first use, and each higher major when the first repository has moved to it', () => {
  const uses: Use[] = [
    { ...of('a', 10, 12), major: 1 },
    { ...of('a', 12), major: 3 },
    { ...of('b', 11, 13), major: 2 },
    { ...of('b', 13), major: 3 },
    { ...of('c', 14), major: null },
  ];
  const titles = (firstWeek: number) =>
    markersOf('manifests:npm.x', uses, firstWeek).map(({ id }) => id);
  expect(titles(0)).toEqual([
    ...['first:npm.x', 'major:npm.x:2', 'major:npm.x:3'],
  ]);
  expect(titles(12)).toEqual(['major:npm.x:3']);
});

it('ids can be written, and no two dependencies share one', () => {
  expect(topicIdOf('npm @acme/ui')).toBe('manifests:npm.@acme~ui');
  expect(topicIdOf('maven org.slf4j:slf4j-api')).toBe(
    'manifests:maven.org.slf4j+slf4j-api',
  );
  const name = fc.oneof(
    fc.string({ minLength: 1 }),
    fc.stringMatching(/^[a-b/:~+]{1,4}$/),
    fc.constantFrom('x'.repeat(200), `${'x'.repeat(200)}y`),
  );
  fc.assert(
    fc.property(name, name, (a, b) => {
      const [first, second] = [a, b].map(one => topicIdOf(`npm ${one}`));
      expect(first).toMatch(/^manifests:[A-Za-z0-9@][A-Za-z0-9._@~+-]{0,139}$/);
      expect(first === second).toBe(a === b);
    }),
  );
});

it('links to where the ecosystem tells of it', () => {
  const urlOf = (key: string) => topicOf(key).links[0]?.url;
  expect(urlOf('npm @acme/ui')).toBe('https://www.npmjs.com/package/@acme/ui');
  expect(urlOf('docker node')).toBe('https://hub.docker.com/_/node');
  expect(urlOf('docker bitnami/redis')).toBe(
    'https://hub.docker.com/r/bitnami/redis',
  );
  expect(urlOf('docker ghcr.io/acme/a')).toBe('https://ghcr.io/acme/a');
});
