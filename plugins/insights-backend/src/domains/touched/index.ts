/**
 * Whom topics touch: entities of the catalog, by what they say of themselves and by what collectors found.
 *
 * @packageDocumentation
 */
export { createTouchedDomain, type TouchedDomain } from './createTouchedDomain';
