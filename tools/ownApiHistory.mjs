import { execFileSync } from 'node:child_process';
import { root } from './almanac/paths.mjs';
import { until } from './decider.mjs';
import { guestToken } from './guest.mjs';

const FILE = 'plugins/insights-backend/src/schema/openapi.yaml';
const API = '/api/insights/v1/contracts/api%3Adefault%2Finsights';

const git = (...args) =>
  execFileSync('git', args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });

/**
 * Fills in what the suite's own API was before, from the history of this repository, as docs/how-to/keep-an-api-unbroken.md
 * tells.
 *
 * @param most - commits that are filled in, the latest ones
 */
export async function fillOwnApiHistory(url, most) {
  const commits = git('log', `-${most}`, '--format=%H %cI', '--', FILE)
    .trim()
    .split('\n')
    .map(line => line.split(' '));
  const headers = {
    Authorization: `Bearer ${await guestToken(url)}`,
    'Content-Type': 'application/json',
  };
  await until('the definition of the API is kept', async () => {
    const answer = await fetch(`${url}${API}`, { headers });
    return answer.ok && (await answer.json()).latest !== null;
  });
  for (const [revision, seenFrom] of commits) {
    const definition = git('show', `${revision}:${FILE}`);
    const answer = await fetch(`${url}${API}/snapshots`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ definition, revision, seenFrom }),
    });
    if (!answer.ok) {
      throw new Error(`${revision}: ${answer.status} ${await answer.text()}`);
    }
  }
}
