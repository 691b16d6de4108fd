/**
 * Models with their cards, for portals on the new frontend system.
 *
 * @packageDocumentation
 */
export { default } from './plugin';
export {
  modelComparisonRouteRef,
  modelRouteRef,
  modelsRouteRef,
} from './routes';
