import fc from 'fast-check';
import { sideOf } from './sideOf';

const part = fc.string({ minLength: 1, maxLength: 250, unit: 'grapheme' });

describe('a side of a comparison', () => {
  it('gives back every registry, name and version that was encoded', () => {
    fc.assert(
      fc.property(part, part, fc.option(part), (registry, name, version) => {
        fc.pre(![registry, name, version ?? ''].join('').includes('\0'));
        const encoded = [registry, name].map(encodeURIComponent).join('/');
        const text =
          version === null
            ? encoded
            : `${encoded}@${encodeURIComponent(version)}`;
        const read = sideOf(text, 0);
        expect(read).toEqual({ registry, name, version: version ?? undefined });
      }),
    );
  });

  it.each(['a', 'a/', '/b', 'a/b/c', 'a/b@', 'a/b@1@2', 'a/%E0%A4%A', 'a/%00'])(
    '%s is none',
    text => {
      expect(() => sideOf(text, 1)).toThrow(
        'Side 2 is not a model or a version of one.',
      );
    },
  );
});
