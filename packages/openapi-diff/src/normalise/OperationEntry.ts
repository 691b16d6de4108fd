import type { At } from '../json/At';

/** Who calls: clients call paths, the API itself calls webhooks and callbacks. */
export type OperationKind = 'path' | 'webhook' | 'callback';

/** An operation and where it is; what it says is read when it is compared. */
export interface OperationEntry {
  readonly kind: OperationKind;
  /** Lower case. */
  readonly method: string;
  /** The template of a path, the name of a webhook, name and expression of a callback. */
  readonly path: string;
  readonly at: At;
  /** The path item that holds it, whose parameters and servers it takes over. */
  readonly pathItem: At;
}
