import type { WireModel } from '../wire/WireModel';

/**
 * What stands before the name of a stage among aliases. MLflow lets no alias have a colon, so that a stage is never taken for
 * one.
 */
export const STAGE_PREFIX = 'stage:';

/** Stages of versions that are in use, or about to be; `None` and `Archived` are of those that are not. */
const STAGES_IN_USE: readonly string[] = ['Staging', 'Production'];

/**
 * Which version each stage means, by the stage with {@link STAGE_PREFIX} before it. Several versions may be of one stage: it
 * means the latest of them, as `models:/<name>/Production` does, and so MLflow lists them with their model.
 *
 * @see https://mlflow.org/docs/2.8.1/model-registry.html#fetching-an-mlflow-model-from-the-model-registry
 */
export function stagesOf({
  latest_versions: latest,
}: WireModel): Record<string, string> {
  return Object.fromEntries(
    (latest ?? []).flatMap(({ current_stage: stage, version }) =>
      stage && STAGES_IN_USE.includes(stage)
        ? [[`${STAGE_PREFIX}${stage}`, version] as const]
        : [],
    ),
  );
}
