import { gzipSync } from 'node:zlib';
import { flood, rawHttp } from '../__testUtils__/rawHttp';
import { API_BASE, serveApi } from '../__testUtils__/serveApi';

jest.setTimeout(60_000);

const MEGABYTE = 1024 ** 2;
const GIGABYTE = 1024 ** 3;
/** More than is taken until the line is cut, with what the sockets of both sides hold. */
const FEW_MEGABYTES = 64 * 1024 ** 2;
const spaces = ' '.repeat(0x10000);
const head = (method: string, path: string, ...headers: string[]) =>
  [
    `${method} ${API_BASE}${path} HTTP/1.1`,
    'Host: portal',
    'Content-Type: application/json',
    ...headers,
    '\r\n',
  ].join('\r\n');

async function send(
  request: string,
  piece: string | Buffer | undefined,
  maxBodyBytes?: number,
): Promise<{ text: string; sentBytes: number; grownBytes: number }> {
  const { app } = serveApi(maxBodyBytes ? { maxBodyBytes } : {});
  const before = process.memoryUsage.rss();
  let peak = before;
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss());
  }, 20);
  const answer = await rawHttp(app, async socket => {
    socket.write(request);
    if (piece) await flood(socket, piece, GIGABYTE);
    else socket.end();
  });
  clearInterval(watch);
  return { ...answer, grownBytes: peak - before };
}

describe('a body of a gigabyte', () => {
  it.each([
    [
      'streamed in chunks',
      ['Transfer-Encoding: chunked'],
      `10000\r\n${spaces}\r\n`,
    ],
    ['declared', [`Content-Length: ${GIGABYTE}`], spaces],
    [
      'declared, by who waits to be asked',
      [`Content-Length: ${GIGABYTE}`, 'Expect: 100-continue'],
      undefined,
    ],
  ])('%s is refused early', async (_, headers, piece) => {
    const answer = await send(
      head('POST', '/analyses/trend', ...headers),
      piece,
    );
    expect(answer.text).toContain('HTTP/1.1 413');
    expect(answer.text).toContain('body-too-large');
    expect(answer.text).toContain('howToMend');
    expect(answer.sentBytes).toBeLessThan(FEW_MEGABYTES);
    expect(answer.grownBytes).toBeLessThan(4 * FEW_MEGABYTES);
  });

  it.each([
    ['no body is taken', 'POST', '/collectors/a/runs', 500],
    ['it is a GET', 'GET', '/radars', 500],
    ['nothing is there', 'POST', '/nothing', 404],
    ['the method is none', 'PUT', '/radars', 405],
  ])('where %s is not read to its end', async (_, method, path, status) => {
    const answer = await send(
      head(method, path, 'Transfer-Encoding: chunked'),
      `10000\r\n${spaces}\r\n`,
    );
    expect(answer.text).toContain(`HTTP/1.1 ${status}`);
    expect(answer.sentBytes).toBeLessThan(FEW_MEGABYTES);
  });
});

describe('the bound of an operation that takes more than others', () => {
  it.each([
    // Taken, and then not there: the bytes are not sent.
    ['/analyses/contract-diff', 40 * MEGABYTE, 20 * MEGABYTE, 400],
    ['/analyses/contract-diff', 40 * MEGABYTE + 1, 20 * MEGABYTE, 413],
    ['/analyses/contract-diff', 50 * MEGABYTE, 50 * MEGABYTE, 400],
    ['/analyses/contract-diff', 1001, 1000, 413],
    ['/analyses/trend', 20 * MEGABYTE + 1, 20 * MEGABYTE, 413],
    ['/signals/own:a/observations', 20 * MEGABYTE + 1, 20 * MEGABYTE, 413],
  ])('%s, %i bytes, %i by configuration: %i', async (...row) => {
    const [path, bytes, maxBodyBytes, status] = row;
    const headers = [`Content-Length: ${bytes}`, 'Connection: close'];
    const request = `${head('POST', path, ...headers)}{`;
    const answer = await send(request, undefined, maxBodyBytes);
    expect(answer.text).toContain(`HTTP/1.1 ${status}`);
  });
});

describe('a body that lies about its length', () => {
  it('by saying too much is refused when it breaks off', async () => {
    const answer = await send(
      `${head('POST', '/analyses/trend', 'Content-Length: 900')}{"series"`,
      undefined,
    );
    expect(answer.text).not.toContain('HTTP/1.1 200');
  });

  it('by saying too little is cut there', async () => {
    const answer = await send(
      `${head(
        'POST',
        '/analyses/trend',
        'Content-Length: 3',
        'Connection: close',
      )}{"series": []}`,
      undefined,
    );
    expect(answer.text).toContain('HTTP/1.1 400');
    expect(answer.text).not.toContain('HTTP/1.1 200');
  });

  it.each(['-1', '1e3', '0x10', '9'.repeat(30)])(
    'with the length %s is refused',
    async length => {
      const answer = await send(
        head('POST', '/analyses/trend', `Content-Length: ${length}`),
        undefined,
      );
      expect(answer.text).toMatch(/^HTTP\/1\.1 4(00|13)/);
    },
  );

  it('with two lengths is refused', async () => {
    const answer = await send(
      `${head(
        'POST',
        '/analyses/trend',
        'Content-Length: 2',
        'Transfer-Encoding: chunked',
      )}{}`,
      undefined,
    );
    expect(answer.text).toMatch(/^HTTP\/1\.1 400/);
  });
});

describe('a compressed body', () => {
  it.each(['gzip', 'deflate', 'br', 'zstd', 'gzip, gzip', 'x'])(
    'is refused unread, bomb or not: %s',
    async encoding => {
      const bomb = gzipSync(Buffer.alloc(500_000));
      const answer = await send(
        head(
          'POST',
          '/analyses/trend',
          `Content-Encoding: ${encoding}`,
          `Content-Length: ${bomb.length}`,
        ) + bomb.toString('latin1'),
        undefined,
      );
      expect(answer.text).toContain('HTTP/1.1 415');
      expect(answer.text).toContain('not compressed');
    },
  );
});
