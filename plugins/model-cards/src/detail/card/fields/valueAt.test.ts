import fc from 'fast-check';
import { valueAt, withValueAt } from './valueAt';

describe('withValueAt', () => {
  it('writes below an object that is not there yet', () => {
    expect(withValueAt({ metric: 'f1' }, 'interval/lower', 0.8)).toEqual({
      metric: 'f1',
      interval: { lower: 0.8 },
    });
  });

  it('leaves no empty object behind', () => {
    expect(
      withValueAt({ interval: { lower: 0.8 } }, 'interval/lower', undefined),
    ).toEqual({});
  });

  it('keeps what it does not know', () => {
    expect(
      withValueAt({ data: { name: 'a', kept: [1] } }, 'data/name', 'b'),
    ).toEqual({ data: { name: 'b', kept: [1] } });
  });

  it('gives back what was written, and nothing of what was taken away', () => {
    const key = fc.stringMatching(/^[a-z]{1,4}$/);
    fc.assert(
      fc.property(
        fc.dictionary(key, fc.jsonValue()),
        fc.array(key, { minLength: 1, maxLength: 3 }),
        fc.string(),
        (object, keys, value) => {
          const path = keys.join('/');
          const written = withValueAt(object, path, value);
          expect(valueAt(written, path)).toBe(value);
          expect(
            valueAt(withValueAt(written, path, undefined), path),
          ).toBeUndefined();
        },
      ),
    );
  });
});
