import fc from 'fast-check';
import { findJsonFault } from './jsonFault';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('findJsonFault', () => {
  it('finds nothing in JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), value => {
        expect(findJsonFault(JSON.stringify(value, null, 1))).toBeUndefined();
      }),
    );
  });

  it('finds a fault in all that the engine refuses', () => {
    const nearlyJson = fc
      .array(
        fc.constantFrom(
          ...['{', '}', '[', ']', ',', ':', '"a"', '1', '-', '01', 'null', ' '],
        ),
        { maxLength: 8 },
      )
      .map(parts => parts.join(''));
    fc.assert(
      fc.property(nearlyJson, text => {
        expect(findJsonFault(text) === undefined).toBe(isJson(text));
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    ['', 1, 1],
    ['{"a":1,}', 1, 8],
    ['[1 2]', 1, 4],
    ['{\n  "a": nul\n}', 2, 8],
    ['[1] x', 1, 5],
    ['["\t"]', 1, 2],
  ])('names the place of the fault in %j', (text, line, column) => {
    expect(findJsonFault(text)).toMatchObject({ line, column });
  });

  it.each([
    ['a text without end', `"${'a'.repeat(15_000_000)}`],
    ['a text of escapes without end', `"${'\\n'.repeat(7_000_000)}`],
    ['a number without end', `${'1'.repeat(15_000_000)}x`],
    ['a depth without end', '['.repeat(10_000_000)],
  ])('finds the fault of %s, as large as a body may be', (_, text) => {
    expect(findJsonFault(text)).toMatchObject({ line: 1 });
  });
});
