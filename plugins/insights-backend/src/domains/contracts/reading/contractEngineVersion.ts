import { CONTRACT_ENGINE_VERSION } from '../CONTRACT_ENGINE_VERSION';
import { findBuf } from './buf/findBuf';

/** What reads here: once the compiler of protobuf is installed, what was kept without it is read anew. */
export function contractEngineVersion(): string {
  return findBuf() === undefined
    ? CONTRACT_ENGINE_VERSION
    : `${CONTRACT_ENGINE_VERSION}+buf`;
}
