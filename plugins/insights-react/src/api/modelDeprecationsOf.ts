import type { InsightsClient } from '@almanac/backstage-plugin-insights-common';
import { modelPath } from './modelPath';
import type { ModelsApi } from './ModelsApi';
import { readAnswer } from './readAnswer';
import { modelDeprecation } from './shapes/models';
import type { ModelDeprecation } from './wire';

/** The part of the API that says whether models and versions may be used any more. */
export function modelDeprecationsOf(
  client: InsightsClient,
): Pick<ModelsApi, 'deprecateModel' | 'withdrawModelDeprecation'> {
  return {
    deprecateModel: ({ model, version, current }, body) => {
      const path = modelPath(model);
      const asked = { body, ifMatch: tagOf(current) };
      return readAnswer(
        modelDeprecation,
        version === undefined
          ? client.put('/models/{registry}/{modelName}/deprecation', {
              path,
              ...asked,
            })
          : client.put(
              '/models/{registry}/{modelName}/versions/{version}/deprecation',
              { path: { ...path, version }, ...asked },
            ),
      );
    },
    withdrawModelDeprecation: ({ model, version, current }, reason) => {
      const path = modelPath(model);
      const asked = { query: { reason }, ifMatch: tagOf(current) };
      return readAnswer(
        modelDeprecation,
        version === undefined
          ? client.delete('/models/{registry}/{modelName}/deprecation', {
              path,
              ...asked,
            })
          : client.delete(
              '/models/{registry}/{modelName}/versions/{version}/deprecation',
              { path: { ...path, version }, ...asked },
            ),
      );
    },
  };
}

function tagOf(current: ModelDeprecation | null): string {
  return `"${current?.id ?? 'none'}"`;
}
