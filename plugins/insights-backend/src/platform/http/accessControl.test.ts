import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import request from 'supertest';
import { openApiDocument } from '../../schema/openapi.generated';
import { checkAnswer } from '../__testUtils__/checkAnswer';
import {
  API_BASE as base,
  guardedOperations,
  operations,
  pathOf,
  publicOperations,
  serveApi as serve,
} from '../__testUtils__/serveApi';

/** A router that reads the whole description takes its time where others work beside it. */
jest.setTimeout(30_000);

const SPECIFICATION = resolve(__dirname, '../../schema/openapi.yaml');

describe('every operation of the specification', () => {
  const allowed = serve();
  const denied = serve({
    permissions: mockServices.permissions({ result: AuthorizeResult.DENY }),
  });
  const anonymous = serve({
    httpAuth: mockServices.httpAuth({
      defaultCredentials: mockCredentials.none(),
    }),
  });

  it.each(guardedOperations)(
    'answers 401 without credentials: $id',
    async ({ method, template }) => {
      const answer = await request(anonymous.app)[method](pathOf(template));
      expect(answer.status).toBe(401);
      expect(answer.body.type).toBe(`${base}/problems/unauthenticated`);
      checkAnswer(method, pathOf(template).slice(base.length), answer);
    },
  );

  it.each(guardedOperations)(
    'answers 403 and names the permission when the policy denies: $id',
    async ({ method, template, permissionName }) => {
      const answer = await request(denied.app)[method](pathOf(template));
      expect(answer.status).toBe(403);
      expect(answer.body.type).toBe(`${base}/problems/forbidden`);
      expect(answer.body.detail).toContain(permissionName);
      checkAnswer(method, pathOf(template).slice(base.length), answer);
    },
  );

  it.each(publicOperations)(
    'asks nobody who calls, where the specification asks for no credentials: $id',
    async ({ method, template }) => {
      for (const { app } of [anonymous, denied]) {
        const answer = await request(app)[method](pathOf(template));
        // Its handler here fails.
        expect(answer.status).toBe(500);
      }
    },
  );

  it('is walked here: the specification holds no other', () => {
    const named = [
      ...readFileSync(SPECIFICATION, 'utf8').matchAll(/operationId: (\w+)/g),
    ].map(([, id]) => id);
    expect(named.length).toBeGreaterThanOrEqual(20);
    expect(operations.map(({ id }) => id)).toEqual(named);
  });

  it.each(guardedOperations)(
    'gets past both with credentials that may: $id',
    async ({ method, template }) => {
      const answer = await request(allowed.app)[method](pathOf(template));
      // 428: an edit that names no state that it is made on.
      expect([400, 428, 500]).toContain(answer.status);
    },
  );

  it('must name a permission', () => {
    const { get, ...rest } = openApiDocument.paths['/signals'];
    const document = {
      ...openApiDocument,
      paths: { '/signals': { ...rest, get: { ...get!, 'x-permission': '' } } },
    };
    expect(() => serve({ document })).toThrow('names no x-permission');
  });

  it('must name none where it asks for no credentials', () => {
    const { get, ...rest } = openApiDocument.paths['/signals'];
    const document = {
      ...openApiDocument,
      paths: { '/signals': { ...rest, get: { ...get!, security: [] } } },
    };
    expect(() => serve({ document })).toThrow('asks for no credentials');
  });

  it('must name a permission that exists', () => {
    expect(() => serve({ knownPermissions: [] })).toThrow(
      'is no known permission',
    );
  });
});
