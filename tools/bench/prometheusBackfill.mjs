/**
 * Prints how long it takes to read 30 days of 5-minute buckets of 100 SLIs over 200 series, with resets and gaps, from a
 * Prometheus on this machine: questions, answers, parsing, and the counts made of them.
 */
import { monthOfCounters } from '../prometheus/month.mjs';
import { figure } from './figure.mjs';

const SERVICES = 100;

const { prometheus, read } = await monthOfCounters(SERVICES);
try {
  const began = performance.now();
  const readings = await read();
  const seconds = (performance.now() - began) / 1000;
  if (readings.length !== SERVICES) {
    throw new Error(`${readings.length} of ${SERVICES} SLIs were read`);
  }
  figure('prometheus_backfill_seconds', seconds, 's');
} finally {
  await prometheus.stop();
}
