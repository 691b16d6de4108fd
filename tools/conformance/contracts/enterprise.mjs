import { readFileSync } from 'node:fs';
import path from 'node:path';
import { documentOf } from './engine.mjs';

/** What oasdiff reports as error or warning of GitHub Enterprise 3.18 and 3.19: `{ id, operation, name }`. */
export const enterpriseExpected = JSON.parse(
  readFileSync(path.join(import.meta.dirname, 'enterpriseCases.json'), 'utf8'),
);

/** Whether one of our changes that is not safe reaches that operation and names that very thing. */
function tells({ severity, operations, sentence, pointers }, expected) {
  const reached = operations.map(({ method, path: at }) => `${method} ${at}`);
  const words = [sentence, pointers.before, pointers.after].join(' ');
  return (
    severity !== 'safe' &&
    reached.includes(expected.operation) &&
    words.includes(expected.name)
  );
}

/** What oasdiff reports and we do not, of a pair of real documents. */
export function enterpriseMissed(engine, { before, after }) {
  const { changes } = engine.diffOpenApi(
    documentOf(engine, before.text()),
    documentOf(engine, after.text()),
  );
  return enterpriseExpected
    .filter(expected => !changes.some(change => tells(change, expected)))
    .map(({ id, operation, name }) => `${id} of ${name} at ${operation}`);
}
