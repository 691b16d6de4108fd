import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { scenarios } from './model/scenarios';

const FOLDER = resolve(__dirname, '../../../examples/slos');

/** Scenarios that the SLO files of the demo company ask for. */
const asked = readdirSync(FOLDER).flatMap(name =>
  Array.from(
    readFileSync(join(FOLDER, name), 'utf8').matchAll(/scenario: ([a-z-]+)/g),
    ([, id]) => id,
  ),
);

describe('the SLO files of the demo company', () => {
  it('ask for scenarios that are there, and for each of them', () => {
    const ids = scenarios.map(({ id }) => id);
    expect([...new Set(asked)].sort()).toEqual([...ids].sort());
  });
});
