import type { LoggerService } from '@backstage/backend-plugin-api';
import type { ErrorRequestHandler } from 'express';
import { cutOffUnreadBody } from './cutOffUnreadBody';
import {
  asProblem,
  PROBLEM_MEDIA_TYPE,
  presentProblem,
} from './problemDocument';
import { recordOf } from './requestRecord';
import { requestUrl } from './requestUrl';

/** Answers everything thrown as a problem document; what nobody foresaw is logged with its cause. */
export function createProblemSender(
  logger: LoggerService,
): ErrorRequestHandler {
  return (error, request, response, next) => {
    const { trace, route } = recordOf(request);
    const problem = asProblem(error);
    if (problem.status >= 500) {
      logger.error(
        `${request.method} ${route ?? 'no route'} failed: ${describe(error)}`,
        { traceId: trace.traceId, route: route ?? null, problem: problem.id },
      );
    }
    if (response.headersSent) {
      next(error);
      return;
    }
    const { path: instance } = requestUrl(request);
    response
      .status(problem.status)
      .set('Cache-Control', 'no-store')
      .type(PROBLEM_MEDIA_TYPE)
      .send(
        JSON.stringify(
          presentProblem(problem, { instance, traceId: trace.traceId }),
        ),
      );
    cutOffUnreadBody(request);
  };
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const own = error.stack ?? error.message;
  return error.cause === undefined
    ? own
    : `${own}\ncaused by ${describe(error.cause)}`;
}
