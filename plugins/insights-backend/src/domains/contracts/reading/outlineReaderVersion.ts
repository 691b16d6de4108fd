import { findBuf } from './buf/findBuf';

/** Changes whenever an outline says more, or otherwise. */
const OUTLINE_READER_VERSION = '2';

/** What reads outlines here: once the compiler of protobuf is installed, what was read without it is read anew. */
export function outlineReaderVersion(): string {
  return findBuf() === undefined
    ? OUTLINE_READER_VERSION
    : `${OUTLINE_READER_VERSION}+buf`;
}
