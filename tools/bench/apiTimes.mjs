import { percentile } from './figure.mjs';

const WARM_UP = 10;
const REQUESTS = 200;

/** p95 in milliseconds of one request after the other, warm, body read; no conditional requests, so nothing is a 304. */
export async function p95OfRequests(get, paths) {
  const times = [];
  for (let index = 0; index < WARM_UP + REQUESTS; index += 1) {
    const began = performance.now();
    await get(paths[index % paths.length]);
    if (index >= WARM_UP) times.push(performance.now() - began);
  }
  return percentile(times, 0.95);
}
