const BYTES_OF_VALUE = Float64Array.BYTES_PER_ELEMENT;
const CANONICAL_NAN_HIGH = 0x7ff80000;

/** Little-endian IEEE 754 doubles; one bit pattern for every NaN and for both zeros, so that equal values are equal bytes. */
export function encodeFloat64(values: Float64Array): Uint8Array {
  const bytes = new Uint8Array(values.length * BYTES_OF_VALUE);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    if (Number.isNaN(value)) {
      view.setUint32(i * BYTES_OF_VALUE + 4, CANONICAL_NAN_HIGH, true);
    } else {
      view.setFloat64(i * BYTES_OF_VALUE, value === 0 ? 0 : value, true);
    }
  }
  return bytes;
}

/** @throws RangeError when the bytes are not those of so many values */
export function decodeFloat64(bytes: Uint8Array, count: number): Float64Array {
  if (bytes.length !== count * BYTES_OF_VALUE) {
    throw new RangeError(
      `${count} values have ${count * BYTES_OF_VALUE} bytes, not ${
        bytes.length
      }`,
    );
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const values = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    values[i] = view.getFloat64(i * BYTES_OF_VALUE, true);
  }
  return values;
}
