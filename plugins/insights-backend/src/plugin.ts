import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { actionsRegistryServiceRef } from '@backstage/backend-plugin-api/alpha';
import { insightsPermissions } from '@almanac/backstage-plugin-insights-common';
import {
  collectorsExtensionPoint,
  radarDefinitionsExtensionPoint,
  type Collector,
  type RadarDefinitionSource,
} from '@almanac/backstage-plugin-insights-node';
import { registerAgentActions } from './agentActions';
import { createInsights } from './createInsights';
import { API_VERSION_PATH } from './platform/apiPath';
import { systemClock } from './platform/Clock';
import { createAsk } from './platform/createAsk';
import { openDatabase } from './platform/database';
import { createApiRouter } from './platform/http/createApiRouter';
import { readSettings } from './platform/readSettings';
import { openApiDocument } from './schema/openapi.generated';

/**
 * The `insights` backend: collects signals, analyses trends, computes radars, and serves them at `/api/insights/v1`.
 *
 * @public
 */
export const insightsPlugin = createBackendPlugin({
  pluginId: 'insights',
  register(env) {
    const collectors = new Map<string, Collector>();
    const radarDefinitions: RadarDefinitionSource[] = [];

    env.registerExtensionPoint(collectorsExtensionPoint, {
      addCollector(collector) {
        if (collectors.has(collector.id)) {
          throw new Error(
            `There are two collectors with the id ${collector.id}; an id is unique in the portal`,
          );
        }
        collectors.set(collector.id, collector);
      },
    });
    env.registerExtensionPoint(radarDefinitionsExtensionPoint, {
      addRadarDefinition: source => radarDefinitions.push(source),
    });

    env.registerInit({
      deps: {
        actionsRegistry: actionsRegistryServiceRef,
        auditor: coreServices.auditor,
        config: coreServices.rootConfig,
        database: coreServices.database,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        lifecycle: coreServices.lifecycle,
        logger: coreServices.logger,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
        scheduler: coreServices.scheduler,
      },
      async init(services) {
        const { lifecycle, httpRouter, permissionsRegistry } = services;
        const settings = readSettings(services.config);
        // The portal is not ready, and the API does not answer, before the migrations have run.
        const insights = await createInsights({
          database: await openDatabase(services.database),
          clock: systemClock,
          logger: services.logger,
          scheduler: services.scheduler,
          collectors: [...collectors.values()],
          radarDefinitions,
          settings,
        });

        permissionsRegistry.addPermissions(insightsPermissions);
        // The router asks for credentials itself, so that a refusal is a problem document too.
        httpRouter.addAuthPolicy({
          path: API_VERSION_PATH,
          allow: 'unauthenticated',
        });
        const api = {
          document: openApiDocument,
          handlers: insights.routes,
          knownPermissions: insightsPermissions,
          permissions: services.permissions,
        };
        httpRouter.use(
          createApiRouter({
            ...services,
            ...api,
            maxBodyBytes: settings.api.maxBodyBytes,
          }),
        );
        registerAgentActions(services.actionsRegistry, createAsk(api));
        lifecycle.addStartupHook(() => insights.start());
        lifecycle.addShutdownHook(() => insights.stop());
      },
    });
  },
});
