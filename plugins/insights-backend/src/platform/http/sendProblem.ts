import type { LoggerService } from '@backstage/backend-plugin-api';
import type { ErrorRequestHandler, Request } from 'express';
import {
  asProblem,
  PROBLEM_MEDIA_TYPE,
  presentProblem,
} from './problemDocument';
import { hasBody } from './readJsonBody';
import { recordOf } from './requestRecord';

/** How long an answered caller may go on sending a body that nobody reads, before the line is cut. */
const LINGER_MILLISECONDS = 1000;

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
    const [instance] = request.originalUrl.split('?');
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

function cutOffUnreadBody(request: Request): void {
  if (request.complete || !hasBody(request)) return;
  // Closing at once would reset the connection before the caller has read the answer.
  request.resume();
  const cut = setTimeout(() => request.socket.destroy(), LINGER_MILLISECONDS);
  cut.unref();
  request.once('end', () => clearTimeout(cut));
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const own = error.stack ?? error.message;
  return error.cause === undefined
    ? own
    : `${own}\ncaused by ${describe(error.cause)}`;
}
