import { isUtf8 } from 'node:buffer';
import type { IncomingMessage } from 'node:http';
import { Problem } from '../Problem';

/** The longest line that is read. An observation has about a hundred characters, two thousand at most. */
export const LONGEST_LINE_BYTES = 16 * 1024;

/** Stands for a line that is longer than is read. */
export const TOO_LONG = Symbol('a line that is too long');
/** Stands for a line that is not UTF-8. */
export const NOT_UTF8 = Symbol('a line that is not UTF-8');

/** A line as it came, without its end, or why it could not be read. */
export type Line = string | typeof TOO_LONG | typeof NOT_UTF8;

const LINE_FEED = 0x0a;

/** Cuts pieces of a text into lines. */
class LineSplitter {
  private rest: Buffer = Buffer.alloc(0);
  private skips = false;

  take(piece: Buffer): Line[] {
    const end = piece.lastIndexOf(LINE_FEED);
    if (end < 0) {
      this.keep(piece);
      return [];
    }
    const whole =
      this.rest.length > 0
        ? Buffer.concat([this.rest, piece.subarray(0, end)])
        : piece.subarray(0, end);
    const lines = linesOf(whole);
    // The beginning of the first line was let go.
    if (this.skips) lines[0] = TOO_LONG;
    this.rest = Buffer.alloc(0);
    this.skips = false;
    this.keep(piece.subarray(end + 1));
    return lines;
  }

  end(): Line[] {
    if (this.skips) return [TOO_LONG];
    return this.rest.length > 0 ? linesOf(this.rest) : [];
  }

  private keep(piece: Buffer): void {
    if (this.skips) return;
    if (this.rest.length + piece.length > LONGEST_LINE_BYTES) {
      this.rest = Buffer.alloc(0);
      this.skips = true;
    } else {
      this.rest = Buffer.concat([this.rest, piece]);
    }
  }
}

/**
 * Reads the lines of a request's body as they come: no more than a piece of it is held. The caller is read no faster than
 * the lines are taken.
 *
 * @throws Problem `body-too-large`; `invalid-json` when the body breaks off
 */
export async function* readLines(
  request: IncomingMessage,
  maxBytes: number,
): AsyncGenerator<Line[]> {
  const splitter = new LineSplitter();
  let bytes = 0;
  for await (const piece of piecesOf(request)) {
    bytes += piece.length;
    if (bytes > maxBytes) {
      throw new Problem(
        'body-too-large',
        `The body has more than ${maxBytes} bytes, the most that is taken. What was read before is kept.`,
      );
    }
    const lines = splitter.take(piece);
    if (lines.length > 0) yield lines;
  }
  const last = splitter.end();
  if (last.length > 0) yield last;
}

async function* piecesOf(request: IncomingMessage): AsyncGenerator<Buffer> {
  try {
    // Who stops reading answers, and the answer needs the connection.
    yield* request.iterator({ destroyOnReturn: false });
  } catch (cause) {
    throw new Problem(
      'invalid-json',
      'The body broke off. What was read before is kept as far as it was committed.',
      { cause },
    );
  }
}

function linesOf(bytes: Buffer): Line[] {
  const lines: Line[] = isUtf8(bytes)
    ? bytes.toString('utf8').split('\n')
    : bytes
        .toString('latin1')
        .split('\n')
        .map(line => {
          const ofLine = Buffer.from(line, 'latin1');
          return isUtf8(ofLine) ? ofLine.toString('utf8') : NOT_UTF8;
        });
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (typeof line === 'string' && line.length > LONGEST_LINE_BYTES) {
      lines[i] = TOO_LONG;
    }
  }
  return lines;
}
