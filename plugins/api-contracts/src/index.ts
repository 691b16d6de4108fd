/**
 * What changed in the definitions of APIs, for portals on the new frontend system.
 *
 * @packageDocumentation
 */
export { default } from './plugin';
export {
  contractCalendarRouteRef,
  contractRouteRef,
  contractRulesRouteRef,
  contractsRouteRef,
} from './routes';
