/**
 * What may still change: the messages, for portals that translate them.
 *
 * @packageDocumentation
 */
export { apiContractsTranslationRef } from './translation';
