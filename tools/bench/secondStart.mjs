import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { root } from '../almanac/paths.mjs';
import { demandFreePort } from '../almanac/ports.mjs';

const GIVE_UP_SECONDS = 300;
const PAGES = [
  'http://localhost:3000',
  'http://localhost:7007/.backstage/health/v1/readiness',
];

const answers = url =>
  fetch(url)
    .then(({ ok }) => ok)
    .catch(() => false);

/** Seconds from `./almanac start`, with nothing missing, to a page and a backend that answer. */
export async function secondStart() {
  await demandFreePort(3000, 'this figure');
  await demandFreePort(7007, 'this figure');
  const began = performance.now();
  const child = spawn('./almanac', ['start'], {
    cwd: root,
    stdio: 'ignore',
    detached: true,
  });
  try {
    for (;;) {
      const all = await Promise.all(PAGES.map(answers));
      const seconds = (performance.now() - began) / 1000;
      if (all.every(Boolean)) return seconds;
      if (child.exitCode !== null || seconds > GIVE_UP_SECONDS)
        throw new Error('`./almanac start` did not bring the portal up');
      await sleep(100);
    }
  } finally {
    process.kill(-child.pid, 'SIGTERM');
  }
}
