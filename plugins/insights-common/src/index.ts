/**
 * Wire types, permissions and the API client of the `insights` plugin.
 *
 * @packageDocumentation
 */
export type { components, operations, paths } from './generated/api';
export * from './client';
export * from './permissions';
