export { RadarHistoryPage } from './RadarHistoryPage';
