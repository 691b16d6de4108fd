/** Which models and versions shall not be used any more. */
export { createDeprecations } from './createDeprecations';
export {
  openDeprecations,
  openDeprecationsOf,
} from './DatabaseOpenDeprecations';
export {
  deprecationOfRow,
  WHOLE_MODEL,
  type DeprecationRow,
} from './deprecationRow';
export type { ModelDeprecationsOperations } from './deprecationsRoutes';
export { presentDeprecation } from './presentDeprecation';
