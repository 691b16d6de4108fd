import { sectionUnder } from './bodySections';
import { headingsOf } from './headingsOf';

/**
 * A text that stays within its section, whatever it holds: headings that would end the section are escaped, and so are
 * comments and blocks of code that would hide what follows.
 */
export function guarded(text: string, level: number): string {
  const shown = text.replace(/<!--/g, '&lt;!--');
  const { headings, openFence } = headingsOf(shown);
  const ending = new Set(
    headings
      .filter(one => one.level <= level || sectionUnder(one.text))
      .map(({ start }) => start),
  );
  let offset = 0;
  const lines = shown.split('\n').map(line => {
    const isEscaped = /^ {0,3}\\+#/.test(line);
    const escapes = isEscaped || ending.has(offset);
    offset += line.length + 1;
    return escapes ? line.replace(/^( {0,3})/, '$1\\') : line;
  });
  return [...lines, ...(openFence === null ? [] : [openFence])].join('\n');
}
