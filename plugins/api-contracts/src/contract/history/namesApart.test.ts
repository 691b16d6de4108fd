import { namesApart } from './namesApart';

const namings = [1, 2, 3].map(
  length => (word: string) => word.slice(0, length),
);

it.each([
  ['what no other is called like has its shortest name', 'ab cd', 'a c'],
  ['what is called alike has a longer one', 'ab ac d', 'ab ac d'],
  ['each only as long as it must', 'abc abd aef', 'abc abd ae'],
  ['what nothing tells apart stays alike', 'abcd abce', 'abc abc'],
  ['of nothing there are no names', '', ''],
])('%s: %s are %s', (_title, words, expected) => {
  const things = words.split(' ').filter(Boolean);
  const names = namesApart(things, namings);
  expect(things.map(thing => names.get(thing)).join(' ')).toBe(expected);
});
