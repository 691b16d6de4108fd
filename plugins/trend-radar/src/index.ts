/**
 * Trend radars computed from measured signals, for portals on the new frontend system.
 *
 * @packageDocumentation
 */
export { default } from './plugin';
export {
  radarRouteRef,
  radarsRouteRef,
  sourcesRouteRef,
  topicAloneRouteRef,
  topicRouteRef,
} from './routes';
