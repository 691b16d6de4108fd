import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { actionsRegistryServiceRef } from '@backstage/backend-plugin-api/alpha';
import { insightsPermissions } from '@almanac/backstage-plugin-insights-common';
import {
  collectorsExtensionPoint,
  contractHistoriesExtensionPoint,
  radarDefinitionsExtensionPoint,
  registrySourcesExtensionPoint,
  sliSourcesExtensionPoint,
  type Collector,
  type ContractHistory,
  type RadarDefinitionSource,
  type RegistrySource,
  type SliSource,
} from '@almanac/backstage-plugin-insights-node';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { notificationService } from '@backstage/plugin-notifications-node';
import { registerAgentActions } from './agentActions';
import { createInsights } from './createInsights';
import {
  BUILT_IN_REGISTRY,
  MODEL_FILES,
  REPOSITORY_CARDS,
} from './domains/models';
import { releasedHistories } from './domains/contracts';
import { BackstageServiceCatalog } from './domains/slos';
import { GrpcServer } from './grpc';
import { API_VERSION_PATH } from './platform/apiPath';
import { catalogChangesServiceRef } from './platform/catalog/catalogChangesServiceRef';
import { systemClock } from './platform/Clock';
import { createAsk } from './platform/createAsk';
import { openDatabase } from './platform/database';
import { createApiRouter } from './platform/http/createApiRouter';
import { readSettings } from './platform/readSettings';
import { withLegibleFailures } from './platform/withLegibleFailures';
import { openApiDocument } from './schema/openapi.generated';

/**
 * The `insights` backend: collects signals, analyses trends, computes radars, evaluates SLOs, and serves them at
 * `/api/insights/v1`.
 *
 * @public
 */
export const insightsPlugin = createBackendPlugin({
  pluginId: 'insights',
  register(env) {
    const collectors: Collector[] = [];
    const radarDefinitions: RadarDefinitionSource[] = [];
    const registrySources: RegistrySource[] = [];
    const contractHistories = new Map<string, ContractHistory>();
    const sliSources = new Map<string, SliSource>();

    const collectorIds = new Set<string>([
      BUILT_IN_REGISTRY,
      MODEL_FILES,
      REPOSITORY_CARDS,
    ]);
    const claimCollectorId = (id: string) => {
      if (collectorIds.has(id)) {
        throw new Error(
          `There are two collectors with the id ${id}; an id is unique in the portal`,
        );
      }
      collectorIds.add(id);
    };
    env.registerExtensionPoint(collectorsExtensionPoint, {
      addCollector(collector) {
        claimCollectorId(collector.id);
        collectors.push(collector);
      },
    });
    env.registerExtensionPoint(registrySourcesExtensionPoint, {
      addRegistrySource(source) {
        claimCollectorId(source.id);
        registrySources.push(source);
      },
    });
    env.registerExtensionPoint(contractHistoriesExtensionPoint, {
      addContractHistory(history) {
        const entityRef = history.entityRef.toLowerCase();
        if (contractHistories.has(entityRef)) {
          throw new Error(
            `There are two histories of ${entityRef}; an API has one`,
          );
        }
        contractHistories.set(entityRef, history);
      },
    });
    env.registerExtensionPoint(radarDefinitionsExtensionPoint, {
      addRadarDefinition: source => radarDefinitions.push(source),
    });

    env.registerExtensionPoint(sliSourcesExtensionPoint, {
      addSliSource(source) {
        if (sliSources.has(source.name)) {
          throw new Error(
            `There are two SLI sources with the name ${source.name}; a name is unique in the portal`,
          );
        }
        sliSources.set(source.name, source);
      },
    });

    env.registerInit({
      deps: {
        actionsRegistry: actionsRegistryServiceRef,
        auditor: coreServices.auditor,
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        catalogChanges: catalogChangesServiceRef,
        config: coreServices.rootConfig,
        database: coreServices.database,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        lifecycle: coreServices.lifecycle,
        logger: coreServices.logger,
        notifications: notificationService,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
        scheduler: coreServices.scheduler,
        urlReader: coreServices.urlReader,
      },
      async init(services) {
        const { lifecycle, httpRouter, permissionsRegistry } = services;
        const settings = readSettings(services.config);
        // The portal is not ready, and the API does not answer, before the migrations have run.
        const insights = createInsights({
          database: await openDatabase(services.database),
          clock: systemClock,
          logger: services.logger,
          scheduler: withLegibleFailures(services.scheduler),
          collectors,
          radarDefinitions,
          registrySources,
          contractHistories: [
            ...contractHistories.values(),
            ...(await releasedHistories(
              settings.contracts.releases,
              services.logger,
            )),
          ],
          sliSources: [...sliSources.values()],
          services: new BackstageServiceCatalog({
            ...services,
            clock: systemClock,
          }),
          catalogAccess: services,
          catalogChanges: services.catalogChanges,
          notifications: services.notifications,
          permissions: services.permissions,
          portalUrl: services.config.getOptionalString('app.baseUrl'),
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
        const grpc =
          settings.grpc &&
          new GrpcServer({
            ...services,
            ...api,
            settings: settings.grpc,
            maxBodyBytes: settings.api.maxBodyBytes,
          });
        lifecycle.addStartupHook(async () => {
          await insights.start();
          await grpc?.start();
        });
        lifecycle.addShutdownHook(async () => {
          // Calls that are being answered need what is stopped next.
          await grpc?.stop();
          await insights.stop();
        });
      },
    });
  },
});
