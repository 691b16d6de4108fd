import type { InsightsClient } from '@almanac/backstage-plugin-insights-common';
import { modelPath } from './modelPath';
import type { DeprecatedThing, ModelsApi } from './ModelsApi';
import { readAnswer } from './readAnswer';
import { modelDeprecation } from './shapes/models';

/** The part of the API that says whether models and versions may be used any more. */
export function modelDeprecationsOf(
  client: InsightsClient,
): Pick<ModelsApi, 'deprecateModel' | 'withdrawModelDeprecation'> {
  return {
    deprecateModel: (thing, body) => {
      const { model, version } = thing;
      const path = modelPath(model);
      const asked = { body, ifMatch: tagOf(thing) };
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
    withdrawModelDeprecation: (thing, reason) => {
      const { model, version } = thing;
      const path = modelPath(model);
      const asked = { query: { reason }, ifMatch: tagOf(thing) };
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

/** Backends before the tag was told know but the id, or that there is none. */
function tagOf({ current, tag }: DeprecatedThing): string {
  return tag ?? `"${current?.id ?? 'none'}"`;
}
