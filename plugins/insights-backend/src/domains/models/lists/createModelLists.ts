import type { OperationHandlers } from '../../../platform/operations';
import { createModelListsService } from './createModelListsService';
import { DatabaseModelLists } from './DatabaseModelLists';
import { DatabaseModelVersionReads } from './DatabaseModelVersionReads';
import type { ModelListsOptions } from './ModelListsOptions';
import type { ModelListsService } from './ModelListsService';
import {
  createModelListsRoutes,
  type ModelListsOperations,
} from './modelListsRoutes';

/** Lists and pages of models, wired. */
export interface ModelLists {
  readonly routes: OperationHandlers<ModelListsOperations>;
  readonly service: ModelListsService;
}

/** Wires the reads of models. */
export function createModelLists({
  database,
  ...others
}: ModelListsOptions): ModelLists {
  const service = createModelListsService({
    ...others,
    models: new DatabaseModelLists(database),
    versions: new DatabaseModelVersionReads(database),
  });
  return { routes: createModelListsRoutes(service), service };
}
