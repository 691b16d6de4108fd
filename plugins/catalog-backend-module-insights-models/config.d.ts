import type { SchedulerServiceTaskScheduleDefinitionConfig } from '@backstage/backend-plugin-api';

export interface Config {
  catalog?: {
    providers?: {
      /** A Resource of type `ml-model` for each model; none where this is left out. `{}` takes what is said below. */
      insightsModels?: {
        /** False takes back what another file of the configuration asks for. */
        enabled?: boolean;
        /** Namespace of the entities; `default` when left out. */
        namespace?: string;
        /** Entity reference of the owner of models without one, e.g. `group:default/data`; `unknown` when left out. */
        fallbackOwner?: string;
        /** Ids of registries whose models are taken, e.g. `mlflow`; all when left out. */
        registries?: string[];
        /** When the models are read. Default: every 10 minutes, the first time 30 seconds after the start. */
        schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
      };
    };
  };
}
