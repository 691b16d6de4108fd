export { ImportRadarPage } from './ImportRadarPage';
