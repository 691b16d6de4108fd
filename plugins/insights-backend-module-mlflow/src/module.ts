import { registrySourcesExtensionPoint } from '@almanac/backstage-plugin-insights-node';
import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { createMlflowSource } from './createMlflowSource';
import { readMlflowSettings } from './readMlflowSettings';
import { ChangeSignal } from './webhook/ChangeSignal';
import {
  createWebhookHandler,
  WEBHOOK_PATH,
  type WebhookReceiver,
} from './webhook/createWebhookHandler';

/** Brings the servers of `insights.mlflow.servers` to the `insights` plugin as registries of models. */
export const insightsModuleMlflow = createBackendModule({
  pluginId: 'insights',
  moduleId: 'mlflow',
  register(register) {
    register.registerInit({
      deps: {
        config: coreServices.rootConfig,
        httpRouter: coreServices.httpRouter,
        logger: coreServices.logger,
        registries: registrySourcesExtensionPoint,
      },
      async init({ config, httpRouter, logger, registries }) {
        const servers = readMlflowSettings(config);
        if (servers.length === 0) return;
        const receivers: WebhookReceiver[] = [];
        for (const settings of servers) {
          const { id, webhookSecret: secret } = settings;
          const changes = new ChangeSignal();
          const { watch, tell: changed } = changes;
          registries.addRegistrySource(createMlflowSource(settings, { watch }));
          if (secret) receivers.push({ id, secret, changed });
        }
        // Who calls has no account here: what it sends is signed.
        httpRouter.addAuthPolicy({
          path: WEBHOOK_PATH,
          allow: 'unauthenticated',
        });
        httpRouter.use(createWebhookHandler(receivers, logger));
      },
    });
  },
});
