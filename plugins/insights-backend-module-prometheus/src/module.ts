import { sliSourcesExtensionPoint } from '@almanac/backstage-plugin-insights-node';
import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { createPrometheusSource } from './createPrometheusSource';
import { readPrometheusSettings } from './readPrometheusSettings';

/** Brings the servers of `insights.prometheus.sources` to the `insights` plugin as sources of SLIs. */
export const insightsModulePrometheus = createBackendModule({
  pluginId: 'insights',
  moduleId: 'prometheus',
  register(register) {
    register.registerInit({
      deps: {
        config: coreServices.rootConfig,
        sliSources: sliSourcesExtensionPoint,
      },
      async init({ config, sliSources }) {
        for (const settings of readPrometheusSettings(config)) {
          sliSources.addSliSource(createPrometheusSource(settings));
        }
      },
    });
  },
});
