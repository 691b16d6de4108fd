import {
  createServer,
  type IncomingHttpHeaders,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';

/** A question as a server got it. */
export interface Asked {
  readonly path: string;
  readonly method: string;
  readonly headers: IncomingHttpHeaders;
  readonly query: string;
  readonly start: number;
  readonly end: number;
  readonly step: number;
}

/** Answers one question. */
export type Answering = (asked: Asked, response: ServerResponse) => void;

/** A server on loopback that answers as it is told. */
export async function fakePrometheus(answering: Answering) {
  const asked: Asked[] = [];
  let atOnce = 0;
  let mostAtOnce = 0;
  const server = createServer((request, response) => {
    atOnce += 1;
    mostAtOnce = Math.max(mostAtOnce, atOnce);
    response.once('close', () => (atOnce -= 1));
    const parts: Buffer[] = [];
    request.on('data', part => parts.push(part));
    request.on('end', () => {
      const form = new URLSearchParams(Buffer.concat(parts).toString());
      const question = {
        path: request.url ?? '',
        method: request.method ?? '',
        headers: request.headers,
        query: form.get('query') ?? '',
        start: Number(form.get('start')),
        end: Number(form.get('end')),
        step: Number(form.get('step')),
      };
      asked.push(question);
      answering(question, response);
    });
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    mostAtOnce: () => mostAtOnce,
    async stop() {
      server.closeAllConnections();
      await new Promise(resolve => server.close(resolve));
    },
  };
}

/** Answers with a status and a body. */
export function answer(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  const isText = typeof body === 'string';
  response.writeHead(status, {
    'content-type': isText ? 'text/html' : 'application/json',
    ...headers,
  });
  response.end(isText ? body : JSON.stringify(body));
}

/** One series of a matrix: what it is called, and a value for each slice, or none. */
export interface FakeSeries {
  readonly labels?: Readonly<Record<string, string>>;
  readonly value: (slice: number) => number | string | undefined;
}

/** As Prometheus does, `increase` is so much larger as its range is longer than what its samples span: a millisecond. */
const extrapolated = ({ query, step }: Asked, value: number | string) =>
  query.includes('001ms') && Number.isFinite(Number(value)) && value !== ''
    ? Number(value) * (1 + 0.001 / step)
    : value;

/** The matrix that a range query gets, in the form of the API. */
export function matrix(
  asked: Asked,
  series: readonly FakeSeries[],
  extra: object = {},
) {
  const { start, end, step } = asked;
  const times = Array.from(
    { length: Math.floor((end - start) / step) + 1 },
    (_, slice) => start + slice * step,
  );
  return {
    status: 'success',
    ...extra,
    data: {
      resultType: 'matrix',
      result: series
        .map(({ labels = {}, value }) => ({
          metric: labels,
          values: times.flatMap((at, slice) => {
            const found = value(slice);
            return found === undefined
              ? []
              : [[at, String(extrapolated(asked, found))]];
          }),
        }))
        .filter(({ values }) => values.length > 0),
    },
  };
}

/** A matrix of one series with the same value in each slice. */
export const constant = (asked: Asked, value: number | string) =>
  matrix(asked, [{ value: () => value }]);
