import type { Finding } from '../OpenSloFault';
import type { Loose } from '../Loose';
import type { OpenSloKind } from '../schema';

/** Something that a document of some kinds must keep to, beyond what its schema can say. */
export interface Rule {
  readonly id: string;
  readonly severity: 'error' | 'warning';
  readonly kinds: readonly OpenSloKind[];
  /** Finds what breaks the rule in a document that may be malformed elsewhere. */
  find(document: Loose): Iterable<Finding>;
}
