/** Model cards that entities of the catalog name. */
export {
  createRepositoryCards,
  REPOSITORY_CARDS,
  type RepositoryCardsOptions,
} from './createRepositoryCards';
