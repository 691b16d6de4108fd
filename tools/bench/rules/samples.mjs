import { CODES, METRIC, SERIES, SERVICES } from './objectives.mjs';

const SCRAPE_SECONDS = 60;
const RULE_SECONDS = 60;
const WINDOW_SECONDS = 30 * 86_400;
const LATEST_SECONDS = 600;
const LINES_AT_ONCE = 10_000;

/** The moment at which rules are asked, in seconds. */
export const END = Math.floor(Date.parse('2026-03-02T12:00:00Z') / 1_000);

/** Requests of one series in a minute, and the share of errors that rules record. */
const PER_MINUTE = { [CODES.good]: 600, [CODES.bad]: 1 };
const ERROR_SHARE = 0.002;

function* samplesOf(name, from, step, valueAt) {
  let lines = '';
  let count = 0;
  for (let at = from; at <= END; at += step) {
    lines += `${name} ${valueAt(at)} ${at}\n`;
    count += 1;
    if (count % LINES_AT_ONCE === 0) {
      yield lines;
      lines = '';
    }
  }
  yield lines;
}

function* counters() {
  const from = END - WINDOW_SECONDS;
  yield `# TYPE ${METRIC.replace(/_total$/, '')} counter\n`;
  for (const service of SERVICES) {
    for (let number = 0; number < SERIES; number += 1) {
      const code = number % 2 === 0 ? CODES.good : CODES.bad;
      const instance = Math.floor(number / 2);
      yield* samplesOf(
        `${METRIC}{service="${service}",code="${code}",instance="${instance}"}`,
        from,
        SCRAPE_SECONDS,
        at => ((at - from) / 60) * PER_MINUTE[code],
      );
    }
  }
}

/** The series that a rule records, with what its expression keeps of the labels. */
function namesOf({ record, labels, recordedBy = {} }) {
  const [[label, values] = [undefined, [undefined]]] =
    Object.entries(recordedBy);
  return values.map(value => {
    const pairs = Object.entries({
      ...labels,
      ...(label && { [label]: value }),
    });
    return `${record}{${pairs.map(
      ([key, text]) => `${key}=${JSON.stringify(text)}`,
    )}}`;
  });
}

/**
 * What a Prometheus holds when the rules are asked: counters of 30 days, scraped each minute, and what the rules have
 * recorded, for 30 days where a rule looks back on it.
 *
 * @param groups all rule groups that are compared
 * @returns text in the OpenMetrics format, in pieces
 */
export function* samples(groups) {
  yield* counters();
  const rules = groups.flatMap(group => group.rules);
  const lookedBackOn = new Set(
    rules.flatMap(({ expr }) =>
      [...expr.matchAll(/([\w:]+)\{[^}]*\}\s*\[/g)].map(([, name]) => name),
    ),
  );
  // The samples of a metric stand together.
  const recordings = rules
    .filter(({ record }) => record)
    .sort((a, b) => Number(a.record > b.record) - Number(a.record < b.record));
  const known = new Set();
  for (const rule of recordings) {
    const from =
      END - (lookedBackOn.has(rule.record) ? WINDOW_SECONDS : LATEST_SECONDS);
    for (const name of namesOf(rule)) {
      if (known.has(name)) continue;
      known.add(name);
      yield* samplesOf(name, from, RULE_SECONDS, () => ERROR_SHARE);
    }
  }
  yield '# EOF\n';
}
