const BYTES_PER_MEGABYTE = 1_000_000;

/** How large a definition is, for people: `11.0 MB`. */
export function sizeOf(definition: string): string {
  const megabytes = Buffer.byteLength(definition) / BYTES_PER_MEGABYTE;
  return `${megabytes.toFixed(1)} MB`;
}
