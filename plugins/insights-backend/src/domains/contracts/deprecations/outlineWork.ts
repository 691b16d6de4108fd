import type { ContractText } from '../model/ContractReading';
import type { Outline } from './model/Outline';
import { outlineOf } from './model/outlineOf';

/*
 * What a worker thread can be asked to do; the module that it loads. Requests and results cross the threads, so they are
 * plain data. A module that only handed on what another exports would not be in the built package.
 */

/** @throws Error for what cannot be read */
export function outlineText(text: ContractText): Outline {
  return outlineOf(text);
}
