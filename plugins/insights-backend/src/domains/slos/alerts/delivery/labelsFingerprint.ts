const OFFSET = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;
const SEPARATOR = 0xff;

/**
 * What Alertmanager knows a set of labels by: 64 bits of FNV-1a over names and values in the order of the names, each
 * followed by a byte that no UTF-8 text has.
 *
 * @returns 16 hex digits
 * @see https://pkg.go.dev/github.com/prometheus/common/model#LabelSet.Fingerprint
 */
export function labelsFingerprint(
  labels: Readonly<Record<string, string>>,
): string {
  let hash = OFFSET;
  const add = (byte: number) => {
    // eslint-disable-next-line no-bitwise
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * PRIME);
  };
  for (const name of Object.keys(labels).sort()) {
    for (const text of [name, labels[name]]) {
      Buffer.from(text).forEach(add);
      add(SEPARATOR);
    }
  }
  return hash.toString(16).padStart(16, '0');
}
