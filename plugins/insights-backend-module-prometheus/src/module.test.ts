import {
  sliSourcesExtensionPoint,
  type SliSource,
} from '@almanac/backstage-plugin-insights-node';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import module from './index';

describe('the module', () => {
  it('brings each server of the configuration as a source', async () => {
    const sources: SliSource[] = [];
    const backend = await startTestBackend({
      extensionPoints: [
        [
          sliSourcesExtensionPoint,
          { addSliSource: (source: SliSource) => sources.push(source) },
        ],
      ],
      features: [
        module,
        mockServices.rootConfig.factory({
          data: {
            insights: {
              prometheus: {
                sources: [
                  { name: 'eu', url: 'http://127.0.0.1:9090' },
                  {
                    name: 'us',
                    url: 'http://127.0.0.1:9091',
                    title: 'America',
                  },
                ],
              },
            },
          },
        }),
      ],
    });
    expect(sources.map(({ name, title }) => [name, title])).toEqual([
      ['eu', 'eu'],
      ['us', 'America'],
    ]);
    await backend.stop();
  });
});
