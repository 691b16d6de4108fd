import { rmSync } from 'node:fs';
import { describeCollectorContract } from '@almanac/backstage-plugin-insights-node/testUtils';
import {
  collectorOf,
  componentOf,
  run,
  weeksOf,
} from './__testUtils__/collectManifests';
import { createClones } from './__testUtils__/createClones';

jest.setTimeout(60_000);

const PAYMENTS = 'group:default/payments';
const SEARCH = 'group:default/search';
const REACT = 'manifests:npm.react';

const { folder, clone, remove } = createClones();
const shop = clone('shop');
const portal = clone('portal');

const packageJson = (react: string) => ({
  name: 'shop',
  dependencies: { react },
});

const both = [
  componentOf(shop.root, PAYMENTS),
  componentOf(portal.root, SEARCH),
];
const collector = (given?: object) => collectorOf(folder, both, given);
const forget = () =>
  rmSync(`${folder}/facts`, { recursive: true, force: true });

beforeAll(() => {
  // Mondays: 2025-01-06, -13, -20, -27.
  shop.commit('2025-01-07', { 'package.json': packageJson('^17.0.0') });
  shop.commit('2025-01-08', { 'package.json': packageJson('^16.0.0') });
  shop.commit('2025-01-14', {
    'package.json': packageJson('^18.2.0'),
    'web/package.json': { dependencies: { react: '^16.0.0', '@acme/ui': '1' } },
    'node_modules/left-pad/package.json': { dependencies: { tape: '1' } },
    Dockerfile: 'FROM node:20-alpine AS build\nFROM build\n',
  });
  shop.commit('2025-01-22', { 'web/package.json': null });
  portal.commit('2025-01-15', {
    'go.mod':
      'module example.com/portal\nrequire github.com/spf13/cobra v1.9.1\n',
    'ui/package.json': { dependencies: { react: '18' } },
  });
});

beforeEach(forget);
afterAll(remove);

it('counts repositories week by week, each once, and members add up to the whole', async () => {
  const batches = await run(collector(), '2025-02-03');
  const before = {
    ...{ total: 1, 'major 16': 1, 'major 18': 0 },
    ...{ [`owner ${PAYMENTS}`]: 1, [`owner ${SEARCH}`]: 0 },
  };
  const owners = { [`owner ${PAYMENTS}`]: 1, [`owner ${SEARCH}`]: 1 };
  expect(weeksOf(batches, REACT)).toEqual({
    '2025-01-06': before,
    // The part that has not moved holds the shop at 16.
    '2025-01-13': { total: 2, ...owners, 'major 16': 1, 'major 18': 1 },
    '2025-01-20': { total: 2, ...owners, 'major 16': 0, 'major 18': 2 },
    '2025-01-27': { total: 2, ...owners, 'major 16': 0, 'major 18': 2 },
  });
  expect(
    batches.flatMap(({ topics = [] }) => topics).map(({ id }) => id),
  ).toEqual([
    'manifests:docker.node',
    'manifests:go.github.com~spf13~cobra',
    'manifests:npm.react',
  ]);
  expect(batches.flatMap(({ problems = [] }) => problems)).toEqual([]);
});

it('tells when a dependency was first used, and when the first repository had moved to a later major', async () => {
  const batches = await run(collector(), '2025-02-03');
  const markers = batches
    .flatMap(batch => batch.markers ?? [])
    .filter(({ topicId }) => topicId === REACT);
  expect(markers.map(({ at, title }) => [at.slice(0, 10), title])).toEqual([
    ['2025-01-06', 'First used, by shop'],
    ['2025-01-13', 'First on major version 18: portal'],
  ]);
});

it('waits for the end of a week, then tells that week alone, and of a version that is new that nobody had it', async () => {
  const first = await run(collector(), '2025-02-03');
  const { checkpoint } = first[first.length - 1];
  shop.commit('2025-02-04', { 'package.json': packageJson('19.0.0') });
  expect(await run(collector(), '2025-02-08', checkpoint)).toEqual([]);
  const later = await run(collector(), '2025-02-10', checkpoint);
  const { '2025-02-03': week, ...past } = weeksOf(later, REACT);
  const nobody = { 'major 19': 0 };
  expect(past).toEqual({
    ...{ '2025-01-06': nobody, '2025-01-13': nobody },
    ...{ '2025-01-20': nobody, '2025-01-27': nobody },
  });
  expect(week).toEqual({
    ...{ total: 2, 'major 16': 0, 'major 18': 1, 'major 19': 1 },
    ...{ [`owner ${PAYMENTS}`]: 1, [`owner ${SEARCH}`]: 1 },
  });
  // Nothing that was known is told again.
  expect(later.flatMap(({ topics = [] }) => topics)).toEqual([]);
});

it('takes back what a repository counted that the catalog has no more, or gives it to its new owner', async () => {
  const first = await run(collector(), '2025-02-03');
  const { checkpoint } = first[first.length - 1];
  const moved = [componentOf(shop.root, PAYMENTS)];
  const gone = await run(collectorOf(folder, moved), '2025-02-03', checkpoint);
  expect(weeksOf(gone, REACT)['2025-01-27']).toEqual({
    ...{ total: 1, 'major 16': 0, 'major 18': 1 },
    ...{ [`owner ${PAYMENTS}`]: 1, [`owner ${SEARCH}`]: 0 },
  });
  const owned = await run(
    collectorOf(
      folder,
      both.map(one => ({ ...one, owner: SEARCH })),
    ),
    '2025-02-03',
    checkpoint,
  );
  expect(weeksOf(owned, REACT)['2025-01-27']).toMatchObject({
    [`owner ${PAYMENTS}`]: 0,
    [`owner ${SEARCH}`]: 2,
  });
});

it('reads nothing twice when it was cut off', async () => {
  const [, ...rest] = await run(collector(), '2025-02-03');
  // Without a checkpoint, and with what was read still there.
  const again = await run(collector(), '2025-02-03');
  expect(again).toEqual(rest.slice(1));
});

it('keeps topics to a bound, and says how many it leaves off', async () => {
  const [batch] = (await run(collector({ mostTopics: 1 }), '2025-02-03')).slice(
    -1,
  );
  expect(batch.topics?.map(({ id }) => id)).toEqual([REACT]);
  expect(batch.signals?.[0].note).toContain(
    'Left off are dependencies that few used once and nobody uses now: 1. Left off are those in least use, beyond the bound on topics: 2.',
  );
});

describeCollectorContract({
  name: 'manifests',
  create: () => collector(),
  now: new Date('2025-02-03T00:00:00Z'),
});
