import type { ModelKey } from '../model/record/ModelKey';
import { unknownModel } from '../unknownModel';
import type { ListedModel, ModelListsStore } from './ModelListsStore';
import type { ModelDetailRow } from './modelRow';
import type { ListedVersion, ModelVersionsStore } from './ModelVersionsStore';

/** A model by its name. @throws Problem `unknown-model` */
export async function findModel(
  models: Pick<ModelListsStore, 'get'>,
  key: ModelKey,
): Promise<ListedModel<ModelDetailRow>> {
  const model = await models.get(key);
  if (!model) throw unknownModel(key);
  return model;
}

/** A version of a model. @throws Problem `unknown-model` */
export async function findVersion(
  versions: Pick<ModelVersionsStore, 'get'>,
  { row }: ListedModel,
  version: string,
): Promise<ListedVersion> {
  const found = await versions.get(row.id, version);
  if (!found) throw unknownModel(row, version);
  return found;
}
