import { guestToken } from '../guest.mjs';
import { rowsOf, until } from './untilIn.mjs';

const EVERY_MS = 50;
/** Counts come late: a month that began less than two hours ago has none that a report could be of. */
const LATE_MS = 2 * 3_600_000;

/**
 * Freezes one report after the other, whether those before are done or not, and kills the portal once some are kept.
 *
 * @returns how many were asked for, and the ids of those that were answered
 * @throws Error what the portal answered in place of a report
 */
export async function freezeUntilKilled({ url, stop }, { data, kept }) {
  const asked = [];
  let refusal;
  let every;
  try {
    const freeze = await freezerOf(url, text => {
      refusal ??= text;
    });
    every = setInterval(() => asked.push(freeze()), EVERY_MS);
    await until(
      () => rowsOf(data, 'slo_reports'),
      count => refusal || count >= kept,
      { everySeconds: 0.005 },
    );
  } finally {
    clearInterval(every);
    await stop('SIGKILL');
  }
  const answers = await Promise.all(asked);
  if (refusal) throw new Error(refusal);
  return {
    asked: asked.length,
    answered: answers.filter(id => id !== undefined),
  };
}

/** What freezes a report and gives its id; undefined where the portal is killed before it answers. */
async function freezerOf(url, onRefusal) {
  const headers = {
    Authorization: `Bearer ${await guestToken(url)}`,
    'Content-Type': 'application/json',
  };
  const of = new Date(Date.now() - LATE_MS).toISOString().slice(0, 7);
  const body = JSON.stringify({
    ...{ period: { kind: 'month', of }, timeZone: 'UTC', scope: {} },
    preliminary: true,
  });
  const freeze = async () => {
    const answer = await fetch(`${url}/api/insights/v1/slo-reports`, {
      ...{ method: 'POST', headers, body },
    });
    const text = await answer.text();
    if (answer.status === 201) return JSON.parse(text).id;
    onRefusal(`${answer.status} ${text}`);
    return undefined;
  };
  return () => freeze().catch(() => undefined);
}
