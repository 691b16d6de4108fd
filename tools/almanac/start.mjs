import { setTimeout as sleep } from 'node:timers/promises';
import { ensureDocsBuilder } from './docsBuilder.mjs';
import { demandFreePort } from './ports.mjs';
import { runThrough } from './runThrough.mjs';
import { say } from './say.mjs';

const APP_PORT = 3000;
const BACKEND_PORT = 7007;

async function answers(url) {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}

/** Says once that the portal is ready; gives up silently when the portal ends before. */
async function announce(stopped) {
  const began = performance.now();
  while (!stopped.aborted) {
    if (
      (await answers(`http://localhost:${APP_PORT}`)) &&
      (await answers(
        `http://localhost:${BACKEND_PORT}/.backstage/health/v1/readiness`,
      ))
    ) {
      const seconds = ((performance.now() - began) / 1000).toFixed(0);
      say(`ready after ${seconds} s: http://localhost:${APP_PORT}`);
      return;
    }
    await sleep(500, undefined, { ref: false });
  }
}

/** Runs the portal in development mode until it is ended. */
export async function start(args, env) {
  await demandFreePort(APP_PORT, "the portal's pages");
  await demandFreePort(BACKEND_PORT, "the portal's backend");
  ensureDocsBuilder();
  say('starting the portal; data is kept in .almanac/data; end it with Ctrl-C');
  const stopped = new AbortController();
  announce(stopped.signal);
  const code = await runThrough('yarn', ['start', ...args], env);
  stopped.abort();
  return code;
}
