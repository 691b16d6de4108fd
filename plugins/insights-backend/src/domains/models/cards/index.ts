/*
 * Cards of models. A benchmark of composing alone takes `composeModelCard`: pure, of plain data, without a database and
 * without threads.
 */
export { composeModelCard } from '../model/compose/composeModelCard';
export type { CardSources } from '../model/compose/CardSources';
export type { ComposedCard } from '../model/compose/ComposedCard';
export {
  createModelCards,
  type ModelCardsFacade,
  type ModelCardsOptions,
} from './createModelCards';
export type { ModelCardsOperations } from './cardsRoutes';
