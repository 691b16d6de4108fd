import { Code } from '@connectrpc/connect';
import type { Problem } from '../../platform/Problem';
import type { ProblemId } from '../../platform/problemCatalogue';

/** Codes of the gRPC API by status of the REST API (AIP-193 and google.rpc.Code say what each means). */
const codeOfStatus: Readonly<Record<number, Code>> = {
  400: Code.InvalidArgument,
  401: Code.Unauthenticated,
  403: Code.PermissionDenied,
  404: Code.NotFound,
  405: Code.Unimplemented,
  409: Code.FailedPrecondition,
  412: Code.Aborted,
  413: Code.ResourceExhausted,
  415: Code.InvalidArgument,
  422: Code.InvalidArgument,
  428: Code.FailedPrecondition,
  503: Code.Unavailable,
};

/** Where the status says less than the problem: what takes too long does so again, which UNAVAILABLE would not say. */
const codeOfId: Partial<Record<ProblemId, Code>> = {
  'calculation-too-long': Code.ResourceExhausted,
};

/** Code that a problem has over gRPC. */
export function codeOfProblem({ id, status }: Problem): Code {
  return codeOfId[id] ?? codeOfStatus[status] ?? Code.Internal;
}
