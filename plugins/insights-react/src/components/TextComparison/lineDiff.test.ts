import * as fc from 'fast-check';
import { lineDiff } from './lineDiff';

const signs = { same: ' ', theirs: '-', yours: '+' } as const;

const drawn = (theirs: string, yours: string) =>
  lineDiff(theirs, yours)!.map(({ kind, text }) => `${signs[kind]}${text}`);

describe('lineDiff', () => {
  it('finds the line that differs', () => {
    expect(drawn('a\ntarget: 0.99\nb', 'a\ntarget: 0.999\nb')).toEqual([
      ' a',
      '-target: 0.99',
      '+target: 0.999',
      ' b',
    ]);
  });

  it('keeps the longest common part of ABCABBA and CBABAC (Myers 1986): four lines', () => {
    const lines = lineDiff(
      [...'ABCABBA'].join('\n'),
      [...'CBABAC'].join('\n'),
    )!;
    expect(lines.filter(({ kind }) => kind === 'same')).toHaveLength(4);
    expect(lines.filter(({ kind }) => kind !== 'same')).toHaveLength(5);
  });

  it('holds both texts whole', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', 'c', ''))
      .map(lines => lines.join('\n'));
    fc.assert(
      fc.property(text, text, (theirs, yours) => {
        const lines = lineDiff(theirs, yours)!;
        const without = (other: string) =>
          lines
            .filter(({ kind }) => kind !== other)
            .map(line => line.text)
            .join('\n');
        expect(without('yours')).toBe(theirs);
        expect(without('theirs')).toBe(yours);
      }),
    );
  });

  it('gives up on what is too long', () => {
    const long = 'x\n'.repeat(3_000);
    expect(lineDiff(long, long)).toBeNull();
  });
});
