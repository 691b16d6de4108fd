import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isSameApi } from './sameApi.mjs';

const report = `
// @public
export const movements: readonly ('new' | 'in' | 'out' | 'none')[];

// @public
export interface Sla {
  group:
    | 'overview'
    | 'quality';
  title: string;
}
`;

test('a union in another order is the same API', () => {
  const reordered = report
    .replace("'new' | 'in' | 'out' | 'none'", "'none' | 'in' | 'new' | 'out'")
    .replace(
      "| 'overview'\n    | 'quality';",
      "| 'quality'\n    | 'overview';",
    );
  assert.notEqual(reordered, report);
  assert.ok(isSameApi(report, reordered));
});

for (const [what, from, to] of [
  ['a part of a union that is gone', " | 'none'", ''],
  ['another type of a member', 'title: string', 'title: number'],
  ['a member more', 'title: string;', 'title: string;\n  id: string;'],
  ['another level of release', '// @public\nexport i', '// @alpha\nexport i'],
  ['a member that may be left out', 'title:', 'title?:'],
  ['one value instead of a list', "'none')[]", "'none')"],
]) {
  test(`${what} is another API`, () => {
    const changed = report.replace(from, to);
    assert.notEqual(changed, report);
    assert.ok(!isSameApi(report, changed));
  });
}
