/**
 * Models: cards composed of several sources, read and written in three formats, compared, and held against what is asked of
 * them; the registries that they are in, and what people decided on their versions.
 *
 * @packageDocumentation
 */
export { BUILT_IN_REGISTRY } from './builtIn';
export { createModelsDomain, type ModelsDomain } from './createModelsDomain';
export { MODEL_FILES } from './modelFiles';
export { REPOSITORY_CARDS } from './repositoryCards';
export type {
  ModelTotals,
  RegistryIngest,
  RegistryIngestReport,
} from './ingest';
