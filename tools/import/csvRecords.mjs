/** The longest record that is read, in characters: what is longer is a quote that nobody closed. */
const LONGEST_RECORD = 1_000_000;

/**
 * Reads CSV (RFC 4180) as it comes: fields in quotes may hold commas, quotes and line ends; lines end with CRLF, LF or CR.
 * A byte order mark is taken off, blank lines are left out.
 *
 * @param pieces - pieces of the text
 * @returns fields of each record, and the line that it begins on, from 1
 * @throws Error with the line of a quote that is not closed, or that text follows
 */
export async function* csvRecords(pieces, { separator = ',' } = {}) {
  const reader = new CsvReader(separator);
  for await (const piece of pieces) yield* reader.take(piece);
  yield* reader.end();
}

class CsvReader {
  #separator;
  #rest = '';
  #line = 1;
  #isFirst = true;

  constructor(separator) {
    this.#separator = separator;
  }

  *take(piece) {
    let text = this.#rest + piece;
    if (this.#isFirst && text !== '') {
      if (text.startsWith('\uFEFF')) text = text.slice(1);
      this.#isFirst = false;
    }
    yield* this.#records(text, false);
  }

  *end() {
    yield* this.#records(this.#rest, true);
  }

  *#records(text, isLast) {
    let at = 0;
    while (at < text.length) {
      const found = this.#record(text, at, isLast);
      if (!found) break;
      const { fields, next, lines } = found;
      if (fields.length > 1 || fields[0] !== '')
        yield { fields, line: this.#line };
      this.#line += lines;
      at = next;
    }
    this.#rest = text.slice(at);
    if (this.#rest.length > LONGEST_RECORD)
      throw new Error(
        `line ${
          this.#line
        }: the record is longer than ${LONGEST_RECORD} characters; a quote may not be closed`,
      );
  }

  /** One record from a place on; nothing when its end has not come yet. */
  #record(text, from, isLast) {
    const fields = [];
    let at = from;
    let lines = 0;
    for (;;) {
      let field;
      if (text[at] === '"') {
        const quoted = this.#quoted(text, at, isLast);
        if (!quoted) return undefined;
        ({ field, at } = quoted);
        lines += quoted.lines;
      } else {
        const begin = at;
        while (at < text.length && !this.#ends(text[at])) at += 1;
        field = text.slice(begin, at);
      }
      if (at === text.length && !isLast) return undefined;
      fields.push(field);
      if (text[at] !== this.#separator) break;
      at += 1;
    }
    if (at === text.length) return { fields, next: at, lines };
    if (text[at] === '\r') {
      // A line feed may come with the next piece.
      if (at + 1 === text.length && !isLast) return undefined;
      if (text[at + 1] === '\n') at += 1;
    }
    return { fields, next: at + 1, lines: lines + 1 };
  }

  #ends(character) {
    return (
      character === this.#separator || character === '\n' || character === '\r'
    );
  }

  #quoted(text, from, isLast) {
    let field = '';
    let lines = 0;
    let begin = from + 1;
    for (;;) {
      const quote = text.indexOf('"', begin);
      if (quote < 0 || (quote + 1 === text.length && !isLast)) {
        if (!isLast) return undefined;
        if (quote < 0)
          throw new Error(`line ${this.#line}: a quote is not closed`);
      }
      const part = text.slice(begin, quote);
      field += part;
      lines += part.match(/\r\n?|\n/g)?.length ?? 0;
      if (text[quote + 1] === '"') {
        field += '"';
        begin = quote + 2;
        continue;
      }
      const at = quote + 1;
      if (at < text.length && !this.#ends(text[at]))
        throw new Error(
          `line ${this.#line + lines}: text follows a closed quote`,
        );
      return { field, at, lines };
    }
  }
}
