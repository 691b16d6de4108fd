/** A Markdown file in its parts; put together again, they are the file. */
export interface SplitMarkdown {
  /** The line that opens the front matter, with what is before it. */
  readonly opener: string;
  /** YAML between the lines of hyphens; null without front matter. */
  readonly yaml: string | null;
  /** The line that closes it, with the breaks around it. */
  readonly closer: string;
  readonly body: string;
}

const OPENER = /^\s*---(?:\r\n|\r|\n)/;
const CLOSER = /(?:\r\n|\r|\n)---[ \t]*(?:\r\n|\n|$)/g;

/** Parts a file as the Hub does: front matter stands at its very beginning, or there is none. */
export function splitMarkdown(text: string): SplitMarkdown {
  const none = { opener: '', yaml: null, closer: '', body: text };
  const opener = OPENER.exec(text)?.[0];
  if (opener === undefined) return none;
  CLOSER.lastIndex = opener.length;
  const found = CLOSER.exec(text);
  if (!found) return none;
  const end = found.index + found[0].length;
  return {
    opener,
    yaml: text.slice(opener.length, found.index),
    closer: found[0],
    body: text.slice(end),
  };
}
