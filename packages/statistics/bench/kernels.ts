/**
 * Prints how exact and how fast the kernels are, one figure per line: `name value unit`.
 *
 *     yarn bench            (runs the sources as they are)
 *
 * The peers run in the same run on the same data, in one thread each: those of Python where `python3` (or the interpreter
 * named by ALMANAC_PYTHON) can import them, augurs where ALMANAC_AUGURS names its package; otherwise a line on stderr
 * says why not.
 */
import { registerHooks } from 'node:module';
import { extname } from 'node:path';

// Node strips the types but wants file extensions, which the sources leave out.
registerHooks({
  resolve: (specifier, context, next) => {
    const isSource = specifier.startsWith('.') && extname(specifier) === '';
    return next(isSource ? `${specifier}.ts` : specifier, context);
  },
});
const { compareAll } = await import('./compareAll');
await compareAll();
