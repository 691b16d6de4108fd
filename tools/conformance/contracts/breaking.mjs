import { documentOf } from './engine.mjs';
import { isFound } from './places.mjs';

const operationOf = ({ method, path }) => `${method} ${path}`;

/** Where our diff says that something breaks, as the peers' are told: `''` for what operations share. */
export function breakingPlaces(engine, { before, after, today }) {
  const diff = engine.diffOpenApi(
    documentOf(engine, before),
    documentOf(engine, after),
    { today },
  );
  return diff.changes
    .filter(({ severity }) => severity === 'breaking')
    .flatMap(({ operations }) =>
      operations.length > 0 ? operations.map(operationOf) : [''],
    );
}

/**
 * Holds the places where a tool says that pairs break against what the suites expect.
 *
 * @param placesIn the places of a case; throws when the tool refuses its documents, which then says nothing of it
 * @returns recall and false alarms in 0…1, and the names of the cases behind them
 */
export function judge(cases, placesIn) {
  const missed = [];
  const falseAlarms = [];
  const refused = [];
  for (const one of cases) {
    let places = [];
    try {
      places = placesIn(one);
    } catch (error) {
      refused.push(`${one.name}: ${error.message}`);
    }
    if (one.breaking && !isFound(one, places)) missed.push(one.name);
    if (!one.breaking && places.length > 0) falseAlarms.push(one.name);
  }
  const breaking = cases.filter(one => one.breaking).length;
  return {
    recall: 1 - missed.length / breaking,
    falseAlarmRatio: falseAlarms.length / (cases.length - breaking),
    missed,
    falseAlarms,
    refused,
  };
}
