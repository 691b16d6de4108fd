import type { MlflowClient } from '../http/MlflowClient';
import { wireModelSchema, type WireModel } from '../wire/WireModel';
import { readEach, short, type Read } from './Read';
import { readPages, readPagesSafely } from './readPages';

/** The most that MLflow gives. */
const MODELS_A_PAGE = 1000;
const MOST_CHARACTERS = 250;
/** Prompts are models to MLflow, and lie beside them. */
const PROMPT_TAG = 'mlflow.prompt.is_prompt';

/** All models of a registry, by their names in order. */
export interface ModelListing extends Read<WireModel> {
  /** Whether there is none beside these, so that others are gone. */
  readonly isWhole: boolean;
}

const nameIn = (item: unknown) =>
  String(Reflect.get(Object(item), 'name') ?? JSON.stringify(item));

/** Reads all models. They are read each time, since MLflow tells of no alias that moved. */
export async function readModels(
  client: MlflowClient,
  signal: AbortSignal,
): Promise<ModelListing> {
  const key = 'registered_models';
  const read = () =>
    readPages(
      token =>
        client.get(
          'registered-models/search',
          { max_results: MODELS_A_PAGE, page_token: token },
          signal,
        ),
      key,
    );
  const found = await readPagesSafely(read, nameIn);
  const { items, problems } = readEach(found, wireModelSchema, 'model');
  const isWhole = problems.length === 0;
  const models = items.filter(({ tags }) => tags[PROMPT_TAG] !== 'true');
  const named = models.filter(({ name }) => isName(name));
  for (const { name } of models.filter(model => !isName(model.name))) {
    problems.push({
      item: `model ${short(name)}`,
      reason: `Its name has more than ${MOST_CHARACTERS} characters`,
      howToMend: 'Give it a shorter name in MLflow',
    });
  }
  named.sort((a, b) => (a.name < b.name ? -1 : 1));
  return { items: named, problems, isWhole };
}

function isName(name: string): boolean {
  return name.trim() !== '' && [...name].length <= MOST_CHARACTERS;
}
