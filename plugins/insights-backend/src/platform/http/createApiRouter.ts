import type { RequestHandler, Router } from 'express';
import PromiseRouter from 'express-promise-router';
import { API_VERSION_PATH } from '../apiPath';
import { Problem } from '../Problem';
import { listApiPaths, type ApiOperation } from './apiOperations';
import type { ApiRouterOptions } from './ApiRouterOptions';
import { createOperationEndpoint } from './createOperationEndpoint';
import { problemPage } from './problemPage';
import { problemsPage } from './problemsPage';
import { beginRecord, recordOf } from './requestRecord';
import { createRequestValidators } from './requestValidator';
import { createProblemSender } from './sendProblem';

/**
 * Answers the operations of a specification. For each: who calls, may they, is the request what the specification says; then
 * the handler; then entity tag, `Link`, or a problem document, and one log line.
 *
 * @throws Error for an operation without handler or without a known permission
 */
export function createApiRouter(options: ApiRouterOptions): Router {
  const { document, logger } = options;
  const validatorOf = createRequestValidators(document);

  const router = PromiseRouter({ caseSensitive: true });
  // Where Backstage looks for the specification of a plugin, behind its own check of credentials.
  router.get('/openapi.json', (_, response) => {
    response.json(document);
  });
  router.use(API_VERSION_PATH, (request, response, next) => {
    beginRecord(request, response, logger);
    next();
  });
  router.get(`${API_VERSION_PATH}/problems`, problemsPage);
  router.get(`${API_VERSION_PATH}/problems/:problemId`, problemPage);
  for (const { template, operations } of listApiPaths(document)) {
    const path = `${API_VERSION_PATH}${template}`;
    const route = router.route(path.replace(/\{(\w+)\}/g, ':$1'));
    route.all((request, _response, next) => {
      recordOf(request).route = path;
      next();
    });
    for (const operation of operations) {
      const answer = createOperationEndpoint(
        operation,
        options,
        validatorOf(operation),
      );
      route[operation.method](answer);
    }
    route.all(refuseMethod(methodsOf(operations)));
  }
  router
    .route(`${API_VERSION_PATH}/openapi.json`)
    .get(async (request, response) => {
      await options.httpAuth.credentials(request, {
        allow: ['user', 'service'],
      });
      recordOf(request).route = `${API_VERSION_PATH}/openapi.json`;
      response.json(document);
    })
    .all(refuseMethod(['GET', 'HEAD']));
  router.use(API_VERSION_PATH, request => {
    throw new Problem('not-found', `Nothing is at ${request.path}.`);
  });
  router.use(API_VERSION_PATH, createProblemSender(logger));
  return router;
}

function methodsOf(operations: readonly ApiOperation[]): string[] {
  return operations.flatMap(({ method }) =>
    method === 'get' ? ['GET', 'HEAD'] : [method.toUpperCase()],
  );
}

function refuseMethod(methods: readonly string[]): RequestHandler {
  return (request, response) => {
    response.set('Allow', methods.join(', '));
    throw new Problem(
      'method-not-allowed',
      `${request.method} is not among ${methods.join(', ')}.`,
    );
  };
}
