import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { insightsPermissions } from '@almanac/backstage-plugin-insights-common';
import express from 'express';
import request from 'supertest';
import { openApiDocument } from '../../schema/openapi.generated';
import { listApiPaths } from '../http/apiOperations';
import type { ApiRouterOptions } from '../http/ApiRouterOptions';
import { createApiRouter } from '../http/createApiRouter';
import { API_PATH } from '../apiPath';
import type { OperationHandlers, OperationId } from '../operations';
import { Problem } from '../Problem';
import { checkAnswer } from './checkAnswer';

/** Asks an API over HTTP, as a user who may do everything unless the options say otherwise. */
export interface TestApi {
  get(
    path: string,
    headers?: Record<string, string>,
  ): Promise<request.Response>;
  post(
    path: string,
    body?: object,
    headers?: Record<string, string>,
  ): Promise<request.Response>;
  put(
    path: string,
    body: object,
    headers?: Record<string, string>,
  ): Promise<request.Response>;
  patch(
    path: string,
    body: object,
    headers?: Record<string, string>,
  ): Promise<request.Response>;
  delete(
    path: string,
    headers?: Record<string, string>,
  ): Promise<request.Response>;
}

/**
 * Serves some operations through the real router, so that a domain tests its routes through the real door. Each answer is
 * held to the specification, its problems too.
 *
 * @param handlers - the operations under test; others answer that they are unavailable
 * @param options - who asks, what they may, and where it is written down, where that matters
 */
export function createTestApi<Ids extends OperationId>(
  handlers: OperationHandlers<Ids>,
  options: Partial<
    Pick<ApiRouterOptions, 'httpAuth' | 'permissions' | 'auditor'>
  > = {},
): TestApi {
  const app = express().use(
    '/api/insights',
    createApiRouter({
      document: openApiDocument,
      handlers: { ...unavailableHandlers(), ...handlers },
      knownPermissions: insightsPermissions,
      httpAuth: mockServices.httpAuth({
        defaultCredentials: mockCredentials.user(),
      }),
      permissions: mockServices.permissions(),
      auditor: mockServices.auditor.mock(),
      logger: mockServices.logger.mock(),
      maxBodyBytes: 1024 * 1024,
      ...options,
    }),
  );
  return {
    async get(path, headers = {}) {
      const answer = await request(app)
        .get(API_PATH + path)
        .set(headers);
      checkAnswer('get', path, answer);
      return answer;
    },
    async post(path, body, headers = {}) {
      const answer = await request(app)
        .post(API_PATH + path)
        .set(headers)
        .send(body);
      checkAnswer('post', path, answer);
      return answer;
    },
    async put(path, body, headers = {}) {
      const answer = await request(app)
        .put(API_PATH + path)
        .set(headers)
        .send(body);
      checkAnswer('put', path, answer);
      return answer;
    },
    async patch(path, body, headers = {}) {
      const answer = await request(app)
        .patch(API_PATH + path)
        .set(headers)
        .send(body);
      checkAnswer('patch', path, answer);
      return answer;
    },
    async delete(path, headers = {}) {
      const answer = await request(app)
        .delete(API_PATH + path)
        .set(headers);
      checkAnswer('delete', path, answer);
      return answer;
    },
  };
}

function unavailableHandlers(): OperationHandlers<OperationId> {
  return new Proxy({} as OperationHandlers<OperationId>, {
    get: () => async () => {
      throw new Problem('unavailable', 'Not part of this test.');
    },
    ownKeys: () => operationIds(),
    getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
  });
}

function operationIds(): string[] {
  return listApiPaths(openApiDocument).flatMap(({ operations }) =>
    operations.map(({ id }) => id),
  );
}
