import type { At } from '../json/At';
import type { ApiParameter } from './ApiParameter';
import type { ApiBody, ApiResponse } from './ApiBody';
import type { SecurityAlternative } from './securityOf';
import type { ApiServer } from './serversOf';

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

/** What an operation says, in the words of 3.x whatever generation it was written in. */
export interface ApiOperation {
  readonly entry: OperationEntry;
  readonly parameters: readonly ApiParameter[];
  readonly body: ApiBody | null;
  readonly responses: ReadonlyMap<string, ApiResponse>;
  readonly security: SecurityOf;
  readonly servers: readonly ApiServer[];
  readonly callbacks: readonly OperationEntry[];
}

/** Who may call: any of the alternatives; where it is said. */
export interface SecurityOf {
  readonly pointer: string | null;
  readonly alternatives: readonly SecurityAlternative[];
}
