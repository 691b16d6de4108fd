import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { insightsPermissions } from '@almanac/backstage-plugin-insights-common';
import express from 'express';
import { openApiDocument } from '../../schema/openapi.generated';
import { listApiPaths } from '../http/apiOperations';
import { API_PATH } from '../apiPath';
import type { ApiRouterOptions } from '../http/ApiRouterOptions';
import { createApiRouter } from '../http/createApiRouter';
import type { OperationId } from '../operations';

/** Where the API is served. */
export const API_BASE = API_PATH;

/** Every operation of the specification. */
export const operations = listApiPaths(openApiDocument).flatMap(
  path => path.operations,
);

/** Answered by `problemPage` before anybody is asked who it is, as the specification says. */
const OPEN_TO_ALL: OperationId = 'getProblemType';

/** Those that ask who calls, by the specification. */
export const guardedOperations = operations.filter(
  ({ id, permissionName }) =>
    permissionName !== undefined && id !== OPEN_TO_ALL,
);

/** Those that are answered to everybody, by the specification. */
export const publicOperations = operations.filter(
  ({ permissionName }) => permissionName === undefined,
);

/** The real router, with handlers that fail unless others are given; takes bodies of 1,000 bytes. */
export function serveApi({
  handlers: given,
  ...options
}: Partial<Omit<ApiRouterOptions, 'handlers'>> & {
  handlers?: Partial<ApiRouterOptions['handlers']>;
} = {}) {
  const logger = mockServices.logger.mock();
  const failing = Object.fromEntries(
    operations.map(({ id }) => [
      id,
      async () => {
        throw new Error('secret connection string');
      },
    ]),
  ) as unknown as ApiRouterOptions['handlers'];
  const handlers = { ...failing, ...given };
  const router = createApiRouter({
    document: openApiDocument,
    handlers,
    knownPermissions: insightsPermissions,
    httpAuth: mockServices.httpAuth({
      defaultCredentials: mockCredentials.user(),
    }),
    permissions: mockServices.permissions(),
    auditor: mockServices.auditor.mock(),
    logger,
    maxBodyBytes: 1000,
    ...options,
  });
  return { app: express().use('/api/insights', router), logger, handlers };
}

/** A path that the template of an operation takes. */
export function pathOf(template: string): string {
  return (
    API_BASE +
    template
      .replace(/\{(topicId|signalId)\}/g, 'web-platform:has')
      .replace(/\{\w+\}/g, 'some-id')
  );
}
