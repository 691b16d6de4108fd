import * as fc from 'fast-check';
import { countLines, indentationAfter, spanOfLine } from './lines';

describe('lines of a text', () => {
  it.each`
    line | cut
    ${1} | ${'kind: SLO'}
    ${2} | ${''}
    ${3} | ${'spec:'}
    ${9} | ${'spec:'}
  `('line $line is "$cut"', ({ line, cut }) => {
    const text = 'kind: SLO\n\nspec:';
    const { start, end } = spanOfLine(text, line);
    expect(text.slice(start, end)).toBe(cut);
  });

  it('counts and cuts as splitting does', () => {
    fc.assert(
      fc.property(fc.array(fc.string().map(s => s.replace(/\n/g, ''))), all => {
        const lines = all.length ? all : [''];
        const text = lines.join('\n');
        expect(countLines(text)).toBe(lines.length);
        lines.forEach((line, index) => {
          const { start, end } = spanOfLine(text, index + 1);
          expect(text.slice(start, end)).toBe(line);
        });
      }),
    );
  });

  it.each`
    before             | indentation
    ${'spec:'}         | ${'  '}
    ${'  - target: 1'} | ${'  '}
    ${'a:\n    b: '}   | ${'      '}
    ${''}              | ${''}
  `('goes on after "$before" with "$indentation"', given => {
    expect(indentationAfter(given.before, given.before.length)).toBe(
      given.indentation,
    );
  });
});
