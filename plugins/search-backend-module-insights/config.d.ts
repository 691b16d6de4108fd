import type { SchedulerServiceTaskScheduleDefinitionConfig } from '@backstage/backend-plugin-api';

export interface Config {
  search?: {
    collators?: {
      /** What search finds of the trend radars, of SLOs and of models. */
      insights?: {
        /**
         * When the topics on the radars, the SLOs and the models are indexed anew.
         * Default: every 10 minutes, the first time 30 seconds after the start, given up after 15 minutes, on every replica
         * (`scope: local`, for the index that search keeps in memory).
         */
        schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
      };
    };
  };
}
