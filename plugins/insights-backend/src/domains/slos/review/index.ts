/**
 * The weekly review of a team, in one answer.
 *
 * @packageDocumentation
 */
export { createSloReview, type SloReviewOptions } from './createSloReview';
