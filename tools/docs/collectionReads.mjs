import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../almanac/paths.mjs';

const COLLECTION = path.join(root, 'docs/api/insights.postman_collection.json');

/** So many requests are under way at once. */
const LANES = 4;

/** Variables of paths and queries that the reader fills in. */
const FOR_THE_READER = /<\w+>/;

/** What may be sent without changing anything: reads, and calculators with an example. */
const isHarmless = ({ method, url }) =>
  method === 'GET' || (method === 'POST' && url.path[0] === 'analyses');

/**
 * The requests of the Postman collection that can be sent to the example portal as they stand, with the variables filled in.
 *
 * @returns {{name: string, method: string, path: string, body: string | undefined}[]}
 */
export function collectionReads() {
  const { item } = JSON.parse(readFileSync(COLLECTION, 'utf8'));
  return item
    .flatMap(folder => folder.item)
    .filter(({ request }) => isHarmless(request))
    .map(({ name, request: { method, url, body } }) => {
      const value = key => url.variable.find(each => each.key === key)?.value;
      const below = url.path.map(part =>
        part.startsWith(':') ? value(part.slice(1)) : part,
      );
      const query = url.query
        .filter(({ disabled }) => !disabled)
        .map(({ key, value: text }) => `${key}=${encodeURIComponent(text)}`);
      const mark = query.length > 0 ? '?' : '';
      return {
        name,
        method,
        path: `/${below.join('/')}${mark}${query.join('&')}`,
        body: body?.raw,
      };
    })
    .filter(
      ({ path: where, body = '' }) =>
        !FOR_THE_READER.test(decodeURIComponent(where)) &&
        !FOR_THE_READER.test(body),
    );
}

async function answerTo({ method, path: below, body }, url, token) {
  const answer = await fetch(`${url}/api/insights/v1${below}`, {
    method,
    body,
    headers: {
      Connection: 'close',
      Authorization: `Bearer ${token}`,
      ...(body && { 'Content-Type': 'application/json' }),
    },
  });
  return { status: answer.status, text: await answer.text() };
}

/**
 * Sends those requests to a portal, some at a time; once more, as a caller would, where something did not answer.
 *
 * @returns a line for each that is not answered with success
 */
export async function readsNotAnswered(url, token) {
  const wrong = [];
  const waiting = collectionReads();
  const lane = async () => {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      let answer = await answerTo(next, url, token);
      if (answer.status >= 500) answer = await answerTo(next, url, token);
      if (answer.status !== 200)
        wrong.push(`${next.name}: ${answer.status} ${answer.text}`);
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return wrong;
}
