const WIDTH = 30;
const TENTHS = 10;

/**
 * Shows how far a work is: a bar in a terminal, else a line for each tenth.
 *
 * @param what - what there are so many of, such as `rows`
 */
export function progress(total, what, out = process.stderr) {
  let shown = -1;
  return done => {
    const share = total === 0 ? 1 : done / total;
    const steps = out.isTTY ? 100 : TENTHS;
    const step = Math.floor(share * steps);
    if (step === shown) return;
    shown = step;
    const percent = `${Math.floor(share * 100)} %`.padStart(5);
    if (!out.isTTY) {
      out.write(`${percent} of ${total} ${what}\n`);
      return;
    }
    const full = '█'.repeat(Math.round(share * WIDTH)).padEnd(WIDTH, '░');
    out.write(
      `\r${full} ${percent} of ${total} ${what}${share >= 1 ? '\n' : ''}`,
    );
  };
}
