import fc from 'fast-check';
import { readCursor, writeCursor } from './cursor';

describe('a cursor', () => {
  it('gives back its position to its own list', () => {
    fc.assert(
      fc.property(fc.string(), fc.jsonValue(), (scope, position) => {
        const read = readCursor(writeCursor(scope, position), scope);
        expect(read).toEqual(JSON.parse(JSON.stringify(position)));
      }),
    );
  });

  it('is undefined at the start of a list', () => {
    expect(readCursor(undefined, 'topics')).toBeUndefined();
  });

  it.each([
    ['of another list', writeCursor('signals', 'a')],
    ['that was changed', `x${writeCursor('topics', 'a')}`],
    ['that was cut', writeCursor('topics', 'a').slice(0, -1)],
    ['that is empty', ''],
    ['that is garbage', '../../etc/passwd'],
  ])('%s is refused', (_, cursor) => {
    expect(() => readCursor(cursor, 'topics')).toThrow(
      expect.objectContaining({ id: 'invalid-cursor' }),
    );
  });
});
