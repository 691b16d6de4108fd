import { outlineOf } from './model/outlineOf';

/*
 * What a worker thread can be asked to do; the module that it loads. Requests and results cross the threads, so they are
 * plain data.
 */

export { outlineOf };
