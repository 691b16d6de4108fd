/**
 * SLOs with their error budgets, for portals on the new frontend system.
 *
 * @packageDocumentation
 */
export { default } from './plugin';
export {
  newSloRouteRef,
  sloContractRouteRef,
  sloContractsRouteRef,
  sloEditRouteRef,
  sloReviewRouteRef,
  sloRouteRef,
  slosRouteRef,
} from './routes';
