/** One file of a definition. */
export interface ProtobufFile {
  readonly name: string;
  readonly text: string;
  /** Lines of the definition before it. */
  readonly linesBefore: number;
}

/** A definition of one file is called so. */
const ONLY_FILE = 'api.proto';

/** A path on a line of its own before a file says what the others import it by: `// shop/v1/order.proto`. */
const NAMED = /^\/\/\s*(?:file:?\s*)?((?:[\w-]+\/)*[\w.-]+\.proto)\s*$/i;

const BEGINS = /^(?:syntax|edition)\s*=/;

/** A file name after another one, so that one file always has the same: buf compares files by name. */
const nameOf = (index: number) =>
  index === 0 ? ONLY_FILE : `part-${index + 1}.proto`;

/** The files of a definition, which may hold several, one after another: each begins by its syntax. */
export function protobufFiles(definition: string): ProtobufFile[] {
  const lines = definition.split('\n');
  const begins = lines.flatMap((line, index) =>
    BEGINS.test(line) ? [startOf(lines, index)] : [],
  );
  if (begins.length < 2) {
    return [{ name: ONLY_FILE, text: definition, linesBefore: 0 }];
  }
  const taken = new Set<string>();
  return begins.map((begin, index) => {
    const from = index === 0 ? 0 : begin;
    const own = lines.slice(from, begins[index + 1]);
    const named = NAMED.exec(lines[begin])?.[1];
    const isFree = named !== undefined && !taken.has(named);
    if (isFree) taken.add(named);
    return {
      name: isFree ? named : nameOf(index),
      text: own.join('\n'),
      linesBefore: from,
    };
  });
}

/** The line that names the file, else the one with its syntax. */
function startOf(lines: readonly string[], index: number): number {
  let above = index - 1;
  while (above >= 0 && lines[above].trim() === '') above -= 1;
  return above >= 0 && NAMED.test(lines[above]) ? above : index;
}
