/**
 * What need not be mended for a time: waivers of changes and of what rulesets say, with reason and end.
 *
 * @packageDocumentation
 */
export type { Waiver, WaiverSubject } from './Waiver';
export type { WaiverReader } from './WaiverReader';
export { countWaived } from './countWaived';
export { presentWaiver } from './presentWaiver';
export { waiverFor } from './waiverFor';
export { waiverForChange } from './waiverForChange';
