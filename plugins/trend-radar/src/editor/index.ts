export { EditRadarPage } from './EditRadarPage';
export { NewRadarPage } from './NewRadarPage';
