/** Characters of a line that are shown. */
const LONGEST_SHOWN = 2_000;

/** A line as it is shown. */
export interface ShownLine {
  readonly text: string;
  /** Characters that it has beyond. */
  readonly leftOff: number;
}

/** A text of which some lines are asked for: where they begin is looked up once. */
export class TextLines {
  readonly #text: string;
  readonly #begins: Uint32Array;

  constructor(text: string) {
    this.#text = text;
    const begins = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at)) {
      at += 1;
      begins.push(at);
    }
    this.#begins = Uint32Array.from(begins);
  }

  get lineCount(): number {
    return this.#begins.length;
  }

  /** In characters. */
  get length(): number {
    return this.#text.length;
  }

  /** So many lines at most, from one on that is counted from 1. */
  from(line: number, limit: number): ShownLine[] {
    const last = Math.min(line - 1 + limit, this.lineCount);
    const shown: ShownLine[] = [];
    for (let at = line - 1; at < last; at += 1) {
      const begin = this.#begins[at];
      const end =
        at + 1 < this.lineCount ? this.#begins[at + 1] - 1 : this.#text.length;
      shown.push({
        text: this.#text.slice(begin, Math.min(end, begin + LONGEST_SHOWN)),
        leftOff: Math.max(0, end - begin - LONGEST_SHOWN),
      });
    }
    return shown;
  }
}
