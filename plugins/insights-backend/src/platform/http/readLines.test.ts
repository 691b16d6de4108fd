import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import fc from 'fast-check';
import { LONGEST_LINE_BYTES, NOT_UTF8, TOO_LONG, readLines } from './readLines';

async function linesOf(pieces: readonly Buffer[], maxBytes = Infinity) {
  // A body is a stream of bytes; nothing else of the request is read.
  const request = Readable.from(pieces, {
    objectMode: false,
  }) as unknown as IncomingMessage;
  const lines = [];
  for await (const block of readLines(request, maxBytes)) lines.push(...block);
  return lines;
}

/** Cuts bytes behind places. */
function cut(bytes: Buffer, places: readonly number[]): Buffer[] {
  const at = [0, ...places.map(place => place % (bytes.length + 1))];
  const sorted = [...at.sort((a, b) => a - b), bytes.length];
  return sorted.slice(1).map((end, i) => bytes.subarray(sorted[i], end));
}

describe('lines of a body', () => {
  it('are the same however the body is cut into pieces', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'grapheme', maxLength: 20 })),
        fc.array(fc.nat(), { maxLength: 10 }),
        async (texts, places) => {
          const lines = texts.map(text => text.replaceAll('\n', ' '));
          const bytes = Buffer.from(lines.map(line => `${line}\n`).join(''));
          const pieces = cut(bytes, places).filter(({ length }) => length);
          expect(await linesOf(pieces)).toEqual(lines);
        },
      ),
    );
  });

  it('that are too long or not UTF-8 stand in their place, and the others are read', async () => {
    const long = Buffer.alloc(3 * LONGEST_LINE_BYTES, 'x');
    const bytes = Buffer.concat([
      ...[Buffer.from('a\n'), long, Buffer.from('\nb\n')],
      ...[Buffer.from([0xff]), Buffer.from('\nc')],
    ]);
    const expected = ['a', TOO_LONG, 'b', NOT_UTF8, 'c'];
    expect(await linesOf([bytes])).toEqual(expected);
    expect(await linesOf(cut(bytes, [1, 20_000, 40_000]))).toEqual(expected);
    expect(await linesOf([Buffer.from('a\n'), long])).toEqual(['a', TOO_LONG]);
  });

  it('end where the body is larger than is taken', async () => {
    const pieces = [Buffer.from('a\nb\n'), Buffer.from('c\n')];
    await expect(linesOf(pieces, 5)).rejects.toThrow('more than 5 bytes');
  });
});
