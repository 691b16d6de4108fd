/** Warns owners of models, and of what uses them, of what is deprecated or gone. */
export { addModelLosses } from './addModelLosses';
export { createWarnings, type Warnings } from './createWarnings';
export type { ModelLoss } from './ModelLoss';
