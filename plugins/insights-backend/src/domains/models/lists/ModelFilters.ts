import type { OperationQuery } from '../../../platform/operations';

/** Filters of models; one matches when it matches each of them, and any of the values of one. */
export type ModelFilters = OperationQuery<'getModelOverview'>;

/** Order of a list of models. */
export type ModelSort = NonNullable<OperationQuery<'listModels'>['sort']>;

/** Place in a list of models: what the last one of the page before is ordered by. */
export type ModelPosition =
  /** Of the order by attention: its rank and id. */
  | readonly [number, string]
  /** Of the order by time: its instant, empty without one, and id. */
  | readonly [string, string]
  /** Of the order by name: its id alone. A name can be longer than a cursor. */
  | readonly [string];
