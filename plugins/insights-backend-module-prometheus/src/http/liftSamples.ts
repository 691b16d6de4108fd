import type { Slices } from './readMatrix';

/** The text of an answer from which samples were taken. */
export interface LiftedSamples {
  /** What is left: a series has the place of its samples as `lifted`, and no `values`. */
  readonly text: string;
  /** One number for each slice, by place; NaN where there is none. */
  readonly values: readonly Float64Array[];
}

/** No text within JSON can hold this: its quotes would be escaped. */
const VALUES = '"values":[';

const [COMMA, DOT, ZERO, NINE, OPEN, CLOSE, QUOTE] = [...',.09[]"'].map(
  character => character.charCodeAt(0),
);

/** Reads digits, and a fraction of zeros: slices begin at whole seconds. */
function readSeconds(text: string, from: number) {
  let seconds = 0;
  let at = from;
  let code = text.charCodeAt(at);
  for (; code >= ZERO && code <= NINE; code = text.charCodeAt(++at)) {
    seconds = seconds * 10 + code - ZERO;
  }
  if (code === DOT) {
    do code = text.charCodeAt(++at);
    while (code === ZERO);
  }
  return { seconds, end: at };
}

/**
 * Reads the samples of a series into its slices.
 *
 * @returns where they end; undefined where they are not written as Prometheus writes them
 */
function readSamples(
  text: string,
  from: number,
  { startSeconds, unitSeconds, count }: Slices,
  values: Float64Array,
): number | undefined {
  for (let at = from; text.charCodeAt(at) === OPEN; at += 1) {
    const { seconds, end } = readSeconds(text, at + 1);
    if (text.charCodeAt(end) !== COMMA || text.charCodeAt(end + 1) !== QUOTE) {
      return undefined;
    }
    const until = text.indexOf('"', end + 2);
    if (until < 0 || text.charCodeAt(until + 1) !== CLOSE) return undefined;
    const value = Number(text.slice(end + 2, until) || NaN);
    const slice = (seconds - startSeconds) / unitSeconds - 1;
    if (Number.isInteger(slice) && slice >= 0 && slice < count) {
      values[slice] = Number.isFinite(value) ? value : NaN;
    }
    at = until + 2;
    if (text.charCodeAt(at) === CLOSE) return at + 1;
    if (text.charCodeAt(at) !== COMMA) return undefined;
  }
  return undefined;
}

/**
 * Takes the samples out of an answer before it is parsed: they are nearly all of it, and an object for each would cost more
 * than all else. Where the text is not written as Prometheus writes it, all of it is left to be parsed.
 */
export function liftSamples(text: string, slices: Slices): LiftedSamples {
  const values: Float64Array[] = [];
  const rest: string[] = [];
  let done = 0;
  for (;;) {
    const at = text.indexOf(VALUES, done);
    if (at < 0) break;
    const ofSeries = new Float64Array(slices.count).fill(NaN);
    const end = readSamples(text, at + VALUES.length, slices, ofSeries);
    if (end === undefined) return { text, values: [] };
    rest.push(text.slice(done, at), `"lifted":${values.length}`);
    values.push(ofSeries);
    done = end;
  }
  rest.push(text.slice(done));
  return { text: rest.join(''), values };
}
