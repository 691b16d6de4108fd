import type { JSX } from 'react';

/** A kind of results: a type of documents, as people call it. */
export interface Kind {
  /** The type of its documents; empty for all. */
  readonly value: string;
  readonly name: string;
  readonly icon: JSX.Element;
}
