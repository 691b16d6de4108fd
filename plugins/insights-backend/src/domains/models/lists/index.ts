/** Lists of models, their pages, versions and metrics, and comparisons. */
export { createModelLists, type ModelLists } from './createModelLists';
export { writeModelAttention } from './DatabaseModelAttention';
export type { ModelListsOperations } from './modelListsRoutes';
