/** The parts of the widget, as the home page wants them. */
export { WhatMoved as Content } from './WhatMoved';
