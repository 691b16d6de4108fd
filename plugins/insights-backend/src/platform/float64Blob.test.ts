import fc from 'fast-check';
import { decodeFloat64, encodeFloat64 } from './float64Blob';

describe('blobs of numbers', () => {
  it.each([
    // IEEE 754-2019, binary64: sign, 11 bits of exponent biased by 1023, 52 bits of fraction.
    [1, '000000000000f03f'],
    [-2.5, '00000000000004c0'],
    [0, '0000000000000000'],
    [-0, '0000000000000000'],
    [NaN, '000000000000f87f'],
    [Infinity, '000000000000f07f'],
  ])('hold %d as the little-endian bytes %s', (value, hex) => {
    const bytes = encodeFloat64(Float64Array.of(value));
    expect(Buffer.from(bytes).toString('hex')).toBe(hex);
  });

  it('give back what they hold, wherever the bytes lie', () => {
    fc.assert(
      fc.property(fc.array(fc.double()), fc.nat(9), (values, offset) => {
        const bytes = encodeFloat64(Float64Array.from(values));
        const within = new Uint8Array(offset + bytes.length);
        within.set(bytes, offset);
        expect([
          ...decodeFloat64(within.subarray(offset), values.length),
        ]).toEqual(values.map(value => (value === 0 ? 0 : value)));
      }),
    );
  });

  it('hold so many numbers and no others', () => {
    expect(() => decodeFloat64(new Uint8Array(12), 1)).toThrow(RangeError);
  });
});
