import { faultInJson } from './faultInJson';

describe('the fault of a text that is no JSON', () => {
  it.each([
    ['', 'value', 1, 1],
    ['{', 'comma', 1, 2],
    ['{"entries": [}', 'value', 1, 14],
    ['{"a": 1,}', 'name', 1, 9],
    ['[1, 2,]', 'value', 1, 7],
    ["{'a': 1}", 'other', 1, 2],
    ['{"a" 1}', 'colon', 1, 6],
    ['{"a": 1 "b": 2}', 'comma', 1, 9],
    ['{\n  "a": 01\n}', 'comma', 2, 9],
    ['{\r\n\r\n  "a": nul\r\n}', 'other', 3, 8],
    ['{\n  "a": "b\n}', 'text', 2, 8],
    ['["\\x"]', 'text', 1, 2],
    ['["😀", x]', 'other', 1, 7],
    ['{} {}', 'more', 1, 4],
    ['[1]]', 'more', 1, 4],
    ['[1}', 'comma', 1, 3],
    ['// a note\n{}', 'other', 1, 1],
  ])('of %j is %s in line %d, column %d', (text, kind, line, column) => {
    expect(() => JSON.parse(text)).toThrow(SyntaxError);
    expect(faultInJson(text)).toEqual({ kind, line, column });
  });

  it.each([
    '{}',
    ' [ ] ',
    '{"a": [1, -0.5e+3, {"b": null}], "c\\u00e9\\n": true}\n',
    '"text"',
    '0',
  ])('is none in %j', text => {
    expect(() => JSON.parse(text)).not.toThrow();
    expect(faultInJson(text)).toBeUndefined();
  });
});
