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

test('members in another order are the same API', () => {
  const found =
    "export const read: { id: string; size: null | Map<string, 'a' | 'b'>; };";
  assert.ok(
    isSameApi(
      found,
      "export const read: { size: Map<string, 'b' | 'a'> | null; id: string; };",
    ),
  );
});

for (const [what, one, other] of [
  [
    'types of two parameters that change places',
    'export function f(from: string, count: number): void;',
    'export function f(from: number, count: string): void;',
  ],
  [
    'other members that may be left out',
    'export type A = { a: string; b?: number; };',
    'export type A = { a?: string; b: number; };',
  ],
  [
    'types of two members that change places',
    'export type A = { a: string | null; b: number; };',
    'export type A = { a: string; b: number | null; };',
  ],
  [
    'parts that move into a function',
    'export type A = ((a: string) => void) | null;',
    'export type A = (a: string) => void | null;',
  ],
]) {
  test(`${what} are another API`, () => assert.ok(!isSameApi(one, other)));
}

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
