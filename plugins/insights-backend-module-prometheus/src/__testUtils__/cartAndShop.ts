import { asked, ratioOf } from './reading';
import {
  constant,
  fakePrometheus,
  matrix,
  type Answering,
  type Asked,
} from './fakePrometheus';

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(stops.splice(0).map(stop => stop()));
});

/** A server that answers as it is told, up to the end of the test. */
export async function serverThat(answering: Answering) {
  const server = await fakePrometheus(answering);
  stops.push(server.stop);
  return server;
}

/** An SLI, and one that is asked for together with it. */
export const cart = asked(
  'cart',
  ratioOf('sum(good_total{job="cart"})', 'sum(all_total{job="cart"})'),
);
/** See `cart`. */
export const shop = asked(
  'shop',
  ratioOf('sum(good_total{job="shop"})', 'sum(all_total{job="shop"})'),
);
/** The buckets of an hour, all alike. */
export const twelve = (value: number) => new Array(12).fill(value);

/** Whether a question is about what is good. */
export const isGood = ({ query }: Asked) => query.includes('good_total');
/** Whether a question is about several SLIs. */
export const isMerged = ({ query }: Asked) => query.includes('=~');

/** What a server that is well says of both jobs. */
export const wellFor = (question: Asked) =>
  isMerged(question)
    ? matrix(question, [
        { labels: { job: 'cart' }, value: () => (isGood(question) ? 9 : 10) },
        { labels: { job: 'shop' }, value: () => (isGood(question) ? 19 : 20) },
      ])
    : constant(question, isGood(question) ? 9 : 10);

/** An error in the form of the API. */
export const apiError = (errorType: string, error: string) => ({
  status: 'error',
  errorType,
  error,
});
