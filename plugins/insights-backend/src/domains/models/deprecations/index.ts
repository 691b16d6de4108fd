/** Which models and versions shall not be used any more. */
export { createDeprecations } from './createDeprecations';
export { lastEndedDeprecationOf } from './DatabaseEndedDeprecations';
export {
  openDeprecations,
  openDeprecationsOf,
} from './DatabaseOpenDeprecations';
export {
  deprecationOfRow,
  WHOLE_MODEL,
  type DeprecationRow,
} from './deprecationRow';
export { deprecationTagOf } from './deprecationTag';
export type { ModelDeprecationsOperations } from './deprecationsRoutes';
export { presentDeprecation } from './presentDeprecation';
