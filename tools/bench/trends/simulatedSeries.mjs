import { seededNormal } from '../../conformance/trends/seededNormal.mjs';

/**
 * Daily series of a company that watches everything, by what they hold, as many of each as the number says: mostly noise that
 * depends on the day before, some with a week, few that truly move.
 */
export const KINDS = {
  noise: 10,
  correlated: 4,
  weekly: 2,
  staircase: 1,
  trend: 1,
  shift: 1,
  surge: 1,
};

/** Kinds whose level truly changes by what is worth a word. */
export const MOVING = ['trend', 'shift', 'surge'];

const ORDER = Object.entries(KINDS).flatMap(([kind, count]) =>
  Array.from({ length: count }, () => kind),
);

const LEVEL = 100;
const NOISE = 8;

/** @returns the kind of the series of a number */
export const kindOf = number => ORDER[number % ORDER.length];

/** Values of the series of a number, one a day; the same in every run. */
export function simulatedSeries(number, days) {
  const kind = kindOf(number);
  const normal = seededNormal(Math.imul(number + 1, 0x9e3779b1) >>> 0);
  const phi = kind === 'correlated' ? 0.5 : 0.1;
  const from = Math.floor(days * (0.3 + 0.5 * fractionOf(number)));
  let noise = 0;
  let level = LEVEL;
  return Float64Array.from({ length: days }, (_, day) => {
    noise = phi * noise + NOISE * normal();
    if (kind === 'staircase') {
      if (day % 97 === number % 97) level += 1;
      return level;
    }
    const value = LEVEL + noise + movementOf(kind, day, days, from);
    return Math.max(0, Math.round(value));
  });
}

function movementOf(kind, day, days, from) {
  switch (kind) {
    case 'weekly':
      return 30 * Math.sin((2 * Math.PI * day) / 7);
    case 'trend':
      return (25 * day) / days;
    case 'shift':
      return day >= from ? 12 : 0;
    case 'surge':
      return day >= from ? (25 * (day - from)) / (days - from) : 0;
    default:
      return 0;
  }
}

/** Evenly spread over 0…1, by the number (Weyl). */
const fractionOf = number => (number * 0.6180339887498949) % 1;
