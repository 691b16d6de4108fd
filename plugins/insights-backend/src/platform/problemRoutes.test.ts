import { createTestApi } from './__testUtils__/createTestApi';
import { createProblemRoutes } from './problemRoutes';

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

  it.each(['constructor', 'tostring', '__proto__'])(
    'are not %s',
    async name => {
      const { status } = await api.get(`/problems/${name}`);
      expect([400, 404]).toContain(status);
    },
  );
});
