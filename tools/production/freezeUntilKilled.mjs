import { setTimeout as sleep } from 'node:timers/promises';
import { guestToken } from '../guest.mjs';
import { rowsOf, until } from './untilIn.mjs';

const EVERY_MS = 50;

/**
 * Freezes one report after the other, whether those before are done or not, and kills the portal once some are kept.
 *
 * @returns how many were asked for, and the ids of those that were answered
 */
export async function freezeUntilKilled({ url, stop }, { data, kept }) {
  const token = await guestToken(url).catch(async error => {
    await stop('SIGKILL');
    throw error;
  });
  const headers = {
    Authorization: `Bearer ${token}`,
    'Content-Type': 'application/json',
  };
  const of = new Date().toISOString().slice(0, 7);
  const request = {
    ...{ period: { kind: 'month', of }, timeZone: 'UTC', scope: {} },
    preliminary: true,
  };
  const freeze = async () => {
    const answer = await fetch(`${url}/api/insights/v1/slo-reports`, {
      ...{ method: 'POST', headers, body: JSON.stringify(request) },
    });
    const { id, detail } = await answer.json();
    if (answer.status !== 201) throw new Error(detail);
    return id;
  };
  const asked = [];
  let isKilled = false;
  const killed = until(
    () => rowsOf(data, 'slo_reports'),
    count => count >= kept,
    { everySeconds: 0.005 },
  ).finally(async () => {
    await stop('SIGKILL');
    isKilled = true;
  });
  while (!isKilled) {
    const one = freeze();
    one.catch(() => {}); // it is under way when the portal is killed
    asked.push(one);
    await sleep(EVERY_MS);
  }
  await killed;
  const answers = await Promise.allSettled(asked);
  return {
    asked: asked.length,
    answered: answers.flatMap(({ value }) => value ?? []),
  };
}
