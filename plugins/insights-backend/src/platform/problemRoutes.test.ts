import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import request from 'supertest';
import { createTestApi } from './__testUtils__/createTestApi';
import { checkAnswer } from './__testUtils__/checkAnswer';
import { API_BASE, serveApi } from './__testUtils__/serveApi';
import { createProblemRoutes } from './problemRoutes';

const BROWSER = {
  Accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
};

/** A router that reads the whole description takes its time where others work beside it. */
jest.setTimeout(30_000);

describe('problem types', () => {
  const api = createTestApi(createProblemRoutes());

  it('are where the type of a problem says', async () => {
    const problem = await api.get('/problems/no-such-type');
    expect(problem.status).toBe(404);
    const path = problem.body.type.replace('/api/insights/v1', '');
    const answer = await api.get(path);
    expect(answer.body).toMatchObject({
      id: 'unknown-problem-type',
      status: 404,
    });
  });

  it('are listed', async () => {
    const { body } = await api.get('/problems');
    expect(body.items.length).toBeGreaterThan(20);
    expect(body.items[0].id).toBe('batch-too-large');
  });

  it('have a page each, and the same as JSON, for whoever opens the type, signed in or not', async () => {
    const { app } = serveApi({
      handlers: createProblemRoutes(),
      httpAuth: mockServices.httpAuth({
        defaultCredentials: mockCredentials.none(),
      }),
    });
    const { body } = await api.get('/problems');
    for (const { type, title, description, example } of body.items) {
      const page = await request(app).get(type).set(BROWSER);
      expect(page).toMatchObject({ status: 200, type: 'text/html' });
      const words = page.text.replace(/&quot;/g, '"').replace(/&gt;/g, '>');
      expect(words).toContain(`<h1>${title}</h1>`);
      expect(words).toContain(
        description.replace(/`([^`]+)`/g, '<code>$1</code>'),
      );
      expect(words).toContain('<h2>Ask again?</h2>');
      expect(words).toContain(example.request.replace(/&/g, '&amp;'));
      expect(example.answer.type).toBe(type);
      // As curl asks, which names no type.
      const json = await request(app).get(type);
      expect([json.status, json.body.title]).toEqual([200, title]);
      checkAnswer('get', type.slice(API_BASE.length), json);
      const known = request(app)
        .get(type)
        .set('If-None-Match', json.get('ETag')!);
      expect((await known).status).toBe(304);
    }
    for (const name of ['no-such-type', 'x'.repeat(400)]) {
      const unknown = await request(app).get(`${API_BASE}/problems/${name}`);
      expect(unknown).toMatchObject({
        ...{ status: 404, type: 'application/problem+json' },
        body: {
          type: `${API_BASE}/problems/unknown-problem-type`,
          detail: `There is no problem type ${name.slice(0, 60)}.`,
        },
      });
    }
  });

  it.each([
    ['/problems', 'problems/'],
    ['/problems/', ''],
  ])(
    'are a page in a browser and JSON otherwise, signed in or not, at %s',
    async (path, folder) => {
      const { app } = serveApi({
        handlers: createProblemRoutes(),
        httpAuth: mockServices.httpAuth({
          defaultCredentials: mockCredentials.none(),
        }),
      });
      const page = await request(app)
        .get(API_BASE + path)
        .set(BROWSER);
      expect(page).toMatchObject({ status: 200, type: 'text/html' });
      const links = [...page.text.matchAll(/href="([^"]+)"/g)];
      const json = await request(app).get(API_BASE + path);
      expect(json.status).toBe(200);
      checkAnswer('get', '/problems', json);
      expect(links.map(([, link]) => link)).toEqual(
        json.body.items.map(({ id }: { id: string }) => folder + id),
      );
      const [, first] = links[0];
      const opened = new URL(first, `http://portal${API_BASE}${path}`);
      expect((await request(app).get(opened.pathname)).status).toBe(200);
    },
  );

  it.each([
    ['no-such-type', '<code>no-such-type</code>'],
    ['%3Cscript%3Ealert(1)', '<code>&lt;script&gt;alert(1)</code>'],
    ['x'.repeat(400), `<code>${'x'.repeat(60)}</code>`],
  ])(
    'that nobody knows are a page in a browser, which leads to those that there are: %s',
    async (name, said) => {
      const { app } = serveApi();
      const page = await request(app)
        .get(`${API_BASE}/problems/${name}`)
        .set(BROWSER);
      expect(page).toMatchObject({ status: 404, type: 'text/html' });
      expect(page.text).toContain(`<h1>No problem is called ${said}</h1>`);
      expect(page.text).toContain('<a href="unknown-topic">Unknown topic</a>');
      expect(page.headers['cache-control']).toBe('no-store');
    },
  );

  it.each(['constructor', 'tostring', '__proto__'])(
    'are not %s',
    async name => {
      const { status } = await api.get(`/problems/${name}`);
      expect([400, 404]).toContain(status);
    },
  );
});
