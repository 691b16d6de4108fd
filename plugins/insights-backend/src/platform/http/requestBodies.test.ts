import request from 'supertest';
import { rawHttp } from '../__testUtils__/rawHttp';
import { API_BASE as base, serveApi as serve } from '../__testUtils__/serveApi';

/** A router that reads the whole description takes its time where others work beside it. */
jest.setTimeout(30_000);

describe('bodies', () => {
  const path = `${base}/analyses/trend`;

  it.each([
    ['{"series": [1,]}', 'line 1, column 15: expected a value, found “]”'],
    ['{"series": x}', 'line 1, column 12: expected a value, found “x”'],
    [
      '{\n"series": [',
      'line 2, column 12: expected a value or ], found the end',
    ],
  ])('that are no JSON are refused with the place: %s', async (text, place) => {
    const { app } = serve();
    const answer = await request(app)
      .post(path)
      .type('application/json')
      .send(text);
    expect(answer.status).toBe(400);
    expect(answer.body.detail).toBe(`The body is not JSON: ${place}.`);
  });

  it('of another type are refused', async () => {
    const { app } = serve();
    const answer = await request(app).post(path).type('text/csv').send('a,b');
    expect(answer.status).toBe(415);
  });

  it('that are missing are refused', async () => {
    const { app } = serve();
    const answer = await request(app).post(path);
    expect(answer.status).toBe(400);
    expect(answer.body.detail).toContain('missing');
  });

  it('are held to the specification, with JSON pointers', async () => {
    const { app } = serve();
    const answer = await request(app)
      .post(path)
      .send({
        series: [{ values: [1, 'x'], step: 'year', start: '2024-02-30' }],
      });
    expect(answer.status).toBe(400);
    expect(answer.body.errors).toEqual([
      { pointer: '/series/0/values/1', detail: 'must be number,null' },
      { pointer: '/series/0/step', detail: 'must be one of day, week, month' },
      { pointer: '/series/0/start', detail: 'must match format "date"' },
    ]);
  });

  it('that are not UTF-8 are refused', async () => {
    const { app } = serve();
    const { text } = await rawHttp(app, async socket => {
      const head = `POST ${path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n`;
      const type = 'Content-Type: application/json\r\nContent-Length: 9';
      socket.end(`${head}${type}\r\n\r\n{"a":"\xff"}`, 'latin1');
    });
    expect(text).toContain('HTTP/1.1 400');
    expect(text).toContain('not UTF-8');
  });

  it('with a number that no float holds are refused', async () => {
    const { app } = serve();
    const answer = await request(app)
      .post(path)
      .type('application/json')
      .send(
        '{"series":[{"values":[1e999],"step":"day","start":"2024-01-01"}]}',
      );
    expect(answer.status).toBe(400);
    expect(answer.body.errors).toEqual([
      { pointer: '/series/0/values/0', detail: 'must be number,null' },
    ]);
  });

  it.each([
    ['NaN', '{"series": NaN}', 'found “N”'],
    ['Infinity', '{"series": -Infinity}', 'found “-”'],
    ['an unclosed text', `"${'a'.repeat(900)}`, 'found “"”'],
    ['a depth of 900', '['.repeat(900), 'found the end'],
    ['a byte order mark', '\ufeff{}', 'line 1, column 1'],
  ])('with %s are refused', async (_, text, place) => {
    const { app } = serve();
    const answer = await request(app)
      .post(path)
      .type('application/json')
      .send(text);
    expect(answer.status).toBe(400);
    expect(answer.body.detail).toContain(place);
  });
});
