/**
 * Files that stand beside entities of the catalog and that annotations of these name.
 *
 * @packageDocumentation
 */
export {
  createAnnotatedFiles,
  type CatalogAccess,
} from './createAnnotatedFiles';
export type { EntityFault, EntityFiles, FilesOfEntities } from './EntityFiles';
export { isYamlFile } from './isYamlFile';
export { SeenEntities } from './SeenEntities';
