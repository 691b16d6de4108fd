/** Which entities of the catalog are tied to models, and whom a change of a model touches. */
export {
  createCatalogLinks,
  type CatalogLinks,
  type CatalogLinksOptions,
} from './createCatalogLinks';
export type { LinkedEntity } from './LinkedEntity';
