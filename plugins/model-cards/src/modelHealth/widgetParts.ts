/** The parts of the widget, as the home page wants them. */
export { ModelHealth as Content } from './ModelHealth';
