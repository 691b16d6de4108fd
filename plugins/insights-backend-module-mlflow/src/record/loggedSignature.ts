import type { CollectedSignature } from '@almanac/backstage-plugin-insights-node';
import { z } from 'zod';
import type { WireRun } from '../wire/WireRun';
import { readJsonAs } from './columnsOf';
import { signatureOf } from './signatureOf';

/** What a run says of the models that were logged with it, as JSON. */
export const MODEL_HISTORY_TAG = 'mlflow.log-model.history';

/** MLflow takes tags of 5,000 characters, of 8,000 since 2.17; a store of another kind may take more. */
const MOST_CHARACTERS = 100_000;

const historySchema = z.array(z.unknown());
const text = z.string().nullish();
const loggedSchema = z.object({
  artifact_path: z.string(),
  signature: z
    .object({ inputs: text, outputs: text, params: text })
    .nullish()
    .catch(undefined),
});

/**
 * What a model takes and gives, by the tag of the run that it was logged with; the last one that was logged there. MLflow 2
 * writes it up to 2.15, later ones leave it out.
 *
 * @param run - that trained it
 * @param directory - of the model, below the files of the run
 */
export function loggedSignature(
  { data }: WireRun,
  directory: string,
): CollectedSignature | undefined {
  const history = data.tags[MODEL_HISTORY_TAG];
  if (!history || history.length > MOST_CHARACTERS) return undefined;
  const logged = readJsonAs(historySchema, history)
    ?.flatMap(one => loggedSchema.safeParse(one).data ?? [])
    .findLast(one => one.artifact_path === directory);
  return signatureOf(logged?.signature ?? {});
}
