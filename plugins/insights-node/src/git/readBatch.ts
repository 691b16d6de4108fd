/** An object that `git cat-file --batch` wrote. */
export interface BatchObject {
  readonly id: string;
  /** Undefined where the repository has no such blob. */
  readonly content?: Buffer;
}

const NEWLINE = 0x0a;

/** Reads what `git cat-file --batch` wrote. @throws Error where it is cut */
export function readBatch(output: Buffer): BatchObject[] {
  const objects: BatchObject[] = [];
  let at = 0;
  while (at < output.length) {
    const endOfHeader = output.indexOf(NEWLINE, at);
    if (endOfHeader < 0) throw new Error('Git wrote half a header');
    const [id, type, size] = output
      .toString('latin1', at, endOfHeader)
      .split(' ');
    at = endOfHeader + 1;
    if (size === undefined) {
      objects.push({ id });
      continue;
    }
    const end = at + Number(size);
    if (!(end < output.length)) throw new Error('Git wrote half an object');
    const content = type === 'blob' ? output.subarray(at, end) : undefined;
    objects.push({ id, content });
    at = end + 1;
  }
  return objects;
}
