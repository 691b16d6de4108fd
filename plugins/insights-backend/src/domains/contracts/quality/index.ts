/**
 * Quality of API definitions: what rules find, a score with its working, and what operations say of themselves.
 *
 * @packageDocumentation
 */
export { createQuality, type Quality } from './createQuality';
export type { QualityOperations } from './qualityRoutes';
