import { SloHistory } from '@almanac/backstage-plugin-insights-react';
import { sampleDetail } from './sampleDetail';

const HOUR_MS = 3_600_000;
const SLICE_HOURS = 3;
const SLICES = 240;
const END = Date.parse('2026-11-24T06:00:00Z');
const START = END - SLICES * SLICE_HOURS * HOUR_MS;

const instant = (time: number) => new Date(time).toISOString();
const sliceStart = (index: number) => START + index * SLICE_HOURS * HOUR_MS;

/** Traffic with the rhythm of a day; an incident on the 12th, a little all the time, nothing known for 18 hours. */
function slice(index: number) {
  const at = sliceStart(index);
  const hour = new Date(at).getUTCHours();
  const total = Math.round(
    4_200 + 2_400 * Math.sin(((hour - 9) / 24) * 2 * Math.PI),
  );
  const isKnown = index < 60 || index >= 66;
  const isIncident = instant(at).startsWith('2026-11-12T09');
  const bad = isIncident ? 410 : Number(index % 3 === 0) * (1 + (index % 4));
  return { at, total, bad, isKnown };
}

function futures() {
  const hours = Array.from({ length: 30 }, (_, day) => (day + 1) * 24);
  return hours.map(hour => ({
    at: instant(END + hour * HOUR_MS),
    rollOff: Math.min(1, 0.37 + (hour >= 288 ? 0.41 : 0) + hour / 4_000),
    middle: 0.37 - hour / 2_400 + (hour >= 288 ? 0.41 : 0),
    spread: hour / 1_800,
  }));
}

/** Thirty days in slices of three hours, with a forecast of thirty more. */
export function sampleHistory(changes: Partial<SloHistory> = {}): SloHistory {
  const slices = Array.from({ length: SLICES }, (_, index) => slice(index));
  const ahead = futures();
  let left = 0.86;
  return {
    objective: 0,
    unit: 'events',
    target: 0.999,
    window: { start: instant(START), end: instant(END) },
    at: slices.map(({ at }) => instant(at)),
    seconds: slices.map(() => SLICE_HOURS * 3_600),
    good: slices.map(one => (one.isKnown ? one.total - one.bad : null)),
    bad: slices.map(one => (one.isKnown ? one.bad : null)),
    total: slices.map(one => (one.isKnown ? one.total : null)),
    remaining: slices.map(({ bad }, index) => {
      left += 0.0006 - bad / 1_000;
      return index === SLICES - 1 ? 0.37 : left;
    }),
    remainingAtLeast: null,
    known: slices.map(({ isKnown }) => Number(isKnown)),
    rollOff: {
      at: ahead.map(({ at }) => at),
      remaining: ahead.map(({ rollOff }) => rollOff),
    },
    forecast: {
      at: ahead.map(({ at }) => at),
      lowest: ahead.map(({ middle, spread }) => middle - 2 * spread),
      low: ahead.map(({ middle, spread }) => middle - spread),
      middle: ahead.map(({ middle }) => middle),
      high: ahead.map(({ middle, spread }) => Math.min(1, middle + spread / 2)),
      highest: ahead.map(({ middle, spread }) => Math.min(1, middle + spread)),
    },
    markers: sampleDetail().markers,
    computedAt: instant(END),
    workingHref: '/api/insights/v1/slos/checkout-availability',
    ...changes,
  };
}
