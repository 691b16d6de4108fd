import { setTimeout as sleep } from 'node:timers/promises';
import { serveProduction } from '../serve-production.mjs';
import { guest } from '../guest.mjs';

const RADAR = '/radars/web-platform';
const GIVE_UP_SECONDS = 300;

async function isFinished(get) {
  const [radar, queue, { items }] = await Promise.all([
    get(RADAR),
    get('/analyses/queue'),
    get('/collectors'),
  ]);
  return (
    radar.state === 'ready' &&
    radar.blipCount > 0 &&
    queue.waiting + queue.claimed === 0 &&
    items.every(({ running, lastSuccessAt }) => !running && lastSuccessAt)
  );
}

/**
 * From the start of the backend's process with an empty database to a radar that is finished: everything collected,
 * everything analysed.
 */
export async function firstRadar(data) {
  const began = performance.now();
  const server = await serveProduction({ data });
  const get = await guest(server.url);
  for (;;) {
    const finished = await isFinished(get).catch(() => false);
    const seconds = (performance.now() - began) / 1000;
    if (finished) return { server, get, seconds };
    if (seconds > GIVE_UP_SECONDS) {
      await server.stop();
      throw new Error(`no finished radar after ${GIVE_UP_SECONDS} s`);
    }
    await sleep(200);
  }
}
