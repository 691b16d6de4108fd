import type { ImportFinding, ListedPart } from './RadarList';

type Fields = Readonly<Record<string, unknown>>;

/** Longest texts that topics and decisions keep. */
const LONGEST = { title: 200, text: 10_000, reason: 2_000, url: 2_000 };

/** Reads the parts of one list, and remembers what it could not. */
export class ListReading {
  readonly findings: ImportFinding[] = [];

  leftOut(
    pointer: string,
    entry: string | null,
    detail: string,
    howToMend: string,
  ): void {
    this.findings.push({ kind: 'left-out', pointer, entry, detail, howToMend });
  }

  note(
    pointer: string,
    entry: string | null,
    detail: string,
    howToMend: string,
  ): void {
    this.findings.push({ kind: 'note', pointer, entry, detail, howToMend });
  }

  /** A title that is there; undefined where there is none. */
  title(value: unknown): string | undefined {
    const text = textOf(value, LONGEST.title);
    return text === '' ? undefined : text;
  }

  /** A text, empty where there is none; a longer one than is kept is cut, and told. */
  text(
    fields: Fields,
    key: string,
    longest: 'text' | 'reason',
    at: { readonly pointer: string; readonly entry: string },
  ): string {
    const value = fields[key];
    const most = LONGEST[longest];
    if (typeof value === 'string' && value.trim().length > most) {
      this.note(
        `${at.pointer}/${key}`,
        at.entry,
        `is longer than ${most} characters and is cut.`,
        'Shorten it, and link to the rest.',
      );
    }
    return textOf(value, most);
  }

  /** A link of an entry; undefined where pages could not lead there. */
  link(
    url: unknown,
    title: unknown,
    at: { readonly pointer: string; readonly entry: string },
  ): { title: string; url: string } | undefined {
    const address = typeof url === 'string' ? url.trim() : '';
    // Where the plugin asked for an address, `#` says that there is none.
    if (address === '' || address === '#') return undefined;
    if (!/^https?:\/\/[^\s]+$/i.test(address) || address.length > LONGEST.url) {
      this.leftOut(
        at.pointer,
        at.entry,
        'is not an http or https address.',
        'Give the whole address, beginning with https://.',
      );
      return undefined;
    }
    return { title: this.title(title) ?? address.slice(0, 200), url: address };
  }

  /** What topics keep no field for. */
  colours(rings: readonly unknown[]): void {
    const index = rings.findIndex(
      ring => typeof ring === 'object' && ring !== null && 'color' in ring,
    );
    if (index === -1) return;
    this.note(
      `/rings/${index}/color`,
      null,
      'Colours of rings are not kept: a colour carries no meaning here, the place does.',
      'Nothing needs to be done.',
    );
  }
}

/** A quadrant or ring by the fields of a list. */
export function partOf(
  id: string,
  title: string,
  description: unknown,
): ListedPart {
  const text = textOf(description, LONGEST.reason);
  return { id, title, ...(text !== '' && { description: text }) };
}

/** A text without a NUL character, which databases refuse, and without blanks around it. */
function textOf(value: unknown, longest: number): string {
  return typeof value === 'string'
    ? value.replaceAll('\0', '').trim().slice(0, longest)
    : '';
}
