/** The parts of the widget, as the home page wants them. */
export { ChangedUnderYou as Content } from './ChangedUnderYou';
