import {
  collectorsExtensionPoint,
  type Collector,
} from '@almanac/backstage-plugin-insights-node';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import insightsModuleManifests from './index';
import { readManifestsSettings } from './readManifestsSettings';

async function collectorsWith(manifests: object | undefined) {
  const collectors: Collector[] = [];
  const addCollector = (collector: Collector) => collectors.push(collector);
  const backend = await startTestBackend({
    extensionPoints: [[collectorsExtensionPoint, { addCollector }]],
    features: [
      insightsModuleManifests,
      catalogServiceMock.factory({ entities: [] }),
      mockServices.rootConfig.factory({
        data: { insights: manifests ? { manifests } : {} },
      }),
    ],
  });
  await backend.stop();
  return collectors.map(({ id, schedule }) => [id, schedule.timeoutSeconds]);
}

it('collects nothing before the configuration names a place', async () => {
  expect(await collectorsWith(undefined)).toEqual([]);
  expect(await collectorsWith({ mostFiles: 5 })).toEqual([]);
  const named = { localDirectories: ['.'], schedule: { timeoutSeconds: 90 } };
  expect(await collectorsWith(named)).toEqual([['manifests', 90]]);
});

it('names each setting that is wrong, without its value', () => {
  const read = (manifests: object) => () =>
    readManifestsSettings(
      mockServices.rootConfig({ data: { insights: { manifests } } }),
    );
  expect(read({ mostFile: 1 })).toThrow(/insights\.manifests: .*mostFile/);
  const below = 'https://user:secret@github.com/acme';
  expect(read({ repositories: [{ below }] })).toThrow(
    'insights.manifests.repositories.0.below: must hold no user, query and fragment',
  );
  expect(read({ repositories: [{ below: 'ssh://github.com/a' }] })).toThrow(
    'must be an https address',
  );
  expect(read({ leastRepositories: 0 })).toThrow(
    /insights\.manifests\.leastRepositories/,
  );
});
