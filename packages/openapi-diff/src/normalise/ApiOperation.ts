import type { ApiParameter } from './ApiParameter';
import type { ApiBody, ApiResponse } from './ApiBody';
import type { OperationEntry } from './OperationEntry';
import type { SecurityOf } from './securityOf';
import type { ApiServer } from './serversOf';

/** What an operation says, in the words of 3.x whatever generation it was written in. */
export interface ApiOperation {
  readonly entry: OperationEntry;
  readonly parameters: readonly ApiParameter[];
  /** References of parameters that lead out of the document. */
  readonly unfollowedParameters: ReadonlySet<string>;
  readonly body: ApiBody | null;
  readonly responses: ReadonlyMap<string, ApiResponse>;
  readonly security: SecurityOf;
  readonly servers: readonly ApiServer[];
  readonly callbacks: readonly OperationEntry[];
  /** Where calls would be announced, were it known what is there. */
  readonly unfollowedCallbacks: ReadonlySet<string>;
}
