import type { Knex } from 'knex';
import type { OperationHandlers } from '../../../platform/operations';
import { DatabaseDeprecations } from './DatabaseDeprecations';
import {
  DeprecationsService,
  type DeprecationsServiceParts,
} from './DeprecationsService';
import {
  createDeprecationsRoutes,
  type ModelDeprecationsOperations,
} from './deprecationsRoutes';

/** Wires what says of models and versions that they shall not be used any more. */
export function createDeprecations({
  database,
  ...others
}: Omit<DeprecationsServiceParts, 'store'> & { readonly database: Knex }): {
  readonly routes: OperationHandlers<ModelDeprecationsOperations>;
} {
  const store = new DatabaseDeprecations(database);
  const service = new DeprecationsService({ ...others, store });
  return { routes: createDeprecationsRoutes(service) };
}
