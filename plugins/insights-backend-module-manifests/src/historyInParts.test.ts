import path from 'node:path';
import type { Collected } from '@almanac/backstage-plugin-insights-node';
import {
  collectorOf,
  componentOf,
  run,
  weeksOf,
} from './__testUtils__/collectManifests';
import { createClones } from './__testUtils__/createClones';

jest.setTimeout(60_000);

const { folder, clone, remove } = createClones();
afterAll(remove);

const asking = (react: string) => ({
  'package.json': { dependencies: { react } },
});

/** Days on which the collector runs, and what was committed since the time before. */
type Steps = readonly (readonly [
  day: string,
  change: (shop: ReturnType<typeof clone>) => void,
])[];

const steps: Steps = [
  ['2025-01-08', ({ commit }) => commit('2025-01-07', asking('^17.0.0'))],
  ['2025-01-10', ({ commit }) => commit('2025-01-09', asking('^16.0.0'))],
  ['2025-01-15', () => {}],
  [
    '2025-01-22',
    ({ commit }) => {
      // A clock that was behind, by weeks.
      commit('2024-12-01', {
        'web/package.json': { dependencies: { vue: '3' } },
      });
      commit('2025-01-21', { 'package.json': '{ broken' });
    },
  ],
  [
    '2025-01-29',
    ({ commit }) => commit('2025-01-28', { 'web/package.json': null }),
  ],
  ['2025-02-05', ({ commit }) => commit('2025-02-04', asking('^18.0.0'))],
  ['2025-02-12', () => {}],
  [
    '2025-02-19',
    ({ git, commit }) => {
      // The main line is written anew.
      git('', 'reset', '--quiet', '--hard', 'HEAD~3');
      commit('2025-01-23', asking('^19.0.0'));
    },
  ],
  [
    '2025-02-26',
    ({ commit }) => commit('2025-02-24', { 'go.mod': 'module a\n' }),
  ],
];

it('a history that is read week by week is that which is read at once', async () => {
  const shop = clone('shop');
  const collector = collectorOf(folder, [
    componentOf(shop.root, 'group:default/x'),
  ]);
  const inParts: Collected[] = [];
  for (const [day, change] of steps) {
    change(shop);
    const batches = await run(collector, day, inParts.at(-1)?.checkpoint);
    inParts.push(...batches);
  }
  const elsewhere = collectorOf(
    folder,
    [componentOf(shop.root, 'group:default/x')],
    {},
    path.join(folder, 'anew'),
  );
  const atOnce = await run(elsewhere, '2025-02-26');
  const react = weeksOf(atOnce, 'manifests:npm.react');
  expect(react['2025-02-17']).toEqual({
    ...{ total: 1, 'owner group:default/x': 1, 'major 16': 0, 'major 19': 1 },
  });
  for (const topic of ['manifests:npm.react', 'manifests:npm.vue']) {
    const parts = weeksOf(inParts, topic);
    for (const [week, values] of Object.entries(weeksOf(atOnce, topic))) {
      expect(parts[week]).toMatchObject(values);
    }
  }
  // What was told of a line that is no more is taken back.
  const kept = weeksOf(inParts, 'manifests:npm.react');
  expect(kept['2025-02-03']).toMatchObject({ 'major 18': 0, 'major 19': 1 });
});
