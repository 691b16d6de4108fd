/** The parts of the widget, as the home page wants them. */
export { SloHealth as Content } from './SloHealth';
