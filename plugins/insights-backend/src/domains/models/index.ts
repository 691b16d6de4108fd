/**
 * Models: cards composed of several sources, read and written in three formats, compared, and held against what is asked of
 * them.
 *
 * @packageDocumentation
 */
export { createModelsDomain, type ModelsDomain } from './createModelsDomain';
