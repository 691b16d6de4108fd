import { Code, ConnectError } from '@connectrpc/connect';
import { asProblem, problemTypeOf } from '../../platform/http/problemDocument';
import type { Problem } from '../../platform/Problem';
import { problemCatalogue } from '../../platform/problemCatalogue';
import {
  BadRequestSchema,
  ErrorInfoSchema,
  RequestInfoSchema,
} from '../generated/google/rpc/error_details_pb';
import { codeOfProblem } from './codeOfProblem';
import { fieldPath } from './fieldPath';

/** Who the reasons of `google.rpc.ErrorInfo` are of. */
const ERROR_DOMAIN = 'insights.almanac';

/**
 * Turns whatever was thrown into what a caller gets: the problem that the REST API would answer, as `google.rpc.Status`
 * with ErrorInfo (reason, type, how to mend it), RequestInfo (trace id) and, for wrong fields, BadRequest. A call that was
 * given up stays that.
 */
export function rpcErrorOf(thrown: unknown, traceId: string): ConnectError {
  if (thrown instanceof ConnectError) return thrown;
  // What `AbortSignal.timeout` and a signal of a connection that broke off abort with.
  if (thrown instanceof Error && thrown.name === 'TimeoutError') {
    return new ConnectError('The call took too long.', Code.DeadlineExceeded);
  }
  if (thrown instanceof Error && thrown.name === 'AbortError') {
    return new ConnectError('The caller has gone.', Code.Canceled);
  }
  const problem = asProblem(thrown);
  return new ConnectError(
    problem.message,
    codeOfProblem(problem),
    undefined,
    detailsOf(problem, traceId),
    thrown,
  );
}

function detailsOf(problem: Problem, traceId: string) {
  const reason = problem.id.replaceAll('-', '_').toUpperCase();
  const metadata = {
    type: problemTypeOf(problem.id),
    title: problemCatalogue[problem.id].title,
    howToMend: problem.howToMend,
  };
  const fieldViolations = problem.errors.map(({ pointer, detail }) => ({
    field: fieldPath(pointer),
    description: detail,
  }));
  return [
    {
      desc: ErrorInfoSchema,
      value: { reason, domain: ERROR_DOMAIN, metadata },
    },
    { desc: RequestInfoSchema, value: { requestId: traceId } },
    ...(fieldViolations.length > 0
      ? [{ desc: BadRequestSchema, value: { fieldViolations } }]
      : []),
  ];
}
