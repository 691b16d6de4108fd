/** One line of what is being done, on standard error so that a script's own output stays clean. */
export function say(text) {
  process.stderr.write(`almanac: ${text}\n`);
}

/** Something the reader must do; ends the command without a stack trace. */
export class Instruction extends Error {}
