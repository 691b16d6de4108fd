/**
 * The portal measures itself: requests of the backend that it runs in, as a source of SLIs.
 *
 * @packageDocumentation
 */
export {
  createSelfMeasurement,
  type SelfMeasurement,
} from './createSelfMeasurement';
