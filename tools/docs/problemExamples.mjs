import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../almanac/paths.mjs';
import { loadSource } from '../api-docs/loadSource.mjs';

const BACKEND = 'plugins/insights-backend';

/**
 * Kinds of problems whose example is not sent to the portal, and the test of insights-backend that produces one for real;
 * `null` where no operation answers it.
 */
const NOT_SENT = {
  'batch-too-large': 'src/domains/trends/trendsRoutes.test.ts',
  'body-too-large': 'src/platform/http/oversizedBodies.test.ts',
  'calculation-too-long': 'src/domains/trends/trendsRoutes.test.ts',
  forbidden: 'src/platform/http/accessControl.test.ts',
  'internal-error': 'src/platform/http/createApiRouter.test.ts',
  'no-analysis-yet': 'src/domains/trends/analysisFailures.test.ts',
  'not-evaluable': 'src/domains/slos/states.test.ts',
  unavailable: 'src/platform/http/createApiRouter.test.ts',
  // Kept for whoever reads the list by it: the ledger answers `not-found`.
  'unknown-promotion': null,
};

/** An example says the day and the folder of whoever wrote it; the rest is the portal's. */
const alike = (text = '') =>
  text.replace(root + path.sep, '').replace(/\d{4}-\d{2}-\d{2}/g, 'a day');

const told = ({ type, status, detail, errors = [] }) =>
  JSON.stringify([type, status, alike(detail), errors.map(e => e.pointer)]);

async function answerTo({ method, path: below, headers, body }, base, token) {
  const answer = await fetch(`${base}${below}`, {
    method,
    body,
    headers: {
      // The portal cuts off what it refuses to read: the next request takes a connection of its own.
      Connection: 'close',
      ...(token && { Authorization: `Bearer ${token}` }),
      ...(body && { 'Content-Type': 'application/json' }),
      ...headers,
    },
  });
  return answer.json();
}

/**
 * Sends the example of each kind of problem to a portal, and opens the page of each.
 *
 * @returns a line for each that is not answered as its page says
 */
export async function examplesNotAnswered(url, token) {
  const { problemExamples } = await loadSource(
    `${BACKEND}/src/platform/problemExamples.ts`,
  );
  const base = `${url}/api/insights/v1`;
  const request = { method: 'GET', path: '/problems' };
  const { items } = await answerTo(request, base, token);
  const wrong = [];
  for (const { id, type, example } of items) {
    const headers = { Accept: 'text/html' };
    const page = await fetch(`${url}${type}`, { headers });
    if (!(await page.text()).includes('<h2>What to do</h2>'))
      wrong.push(`${id}: ${type} is no page`);
    const test = NOT_SENT[id];
    if (id in NOT_SENT) {
      if (
        test &&
        !readFileSync(path.join(root, BACKEND, test), 'utf8').includes(id)
      )
        wrong.push(`${id}: ${test} does not produce it`);
      continue;
    }
    const may = id === 'unauthenticated' ? undefined : token;
    const answer = await answerTo(problemExamples[id], base, may);
    if (told(answer) !== told(example.answer))
      wrong.push(`${id}: ${told(answer)}, not ${told(example.answer)}`);
  }
  return wrong;
}
