import { escapeXml } from './escapeXml';

const titleLine = 20;
const subtitleLine = 18;
const gapBelow = 14;
/** Pixels of a character, about; the picture is drawn without measuring. */
const titleCharacter = 9.6;
const subtitleCharacter = 7.2;

/** Title and subtitle of a picture as SVG, in as many lines as its width asks for. */
export function pictureHead(
  words: { readonly title: string; readonly subtitle: string },
  width: number,
  colours: { readonly text: string; readonly quietText: string },
): { svg: string; height: number } {
  const titles = wrapped(words.title, Math.floor(width / titleCharacter));
  const subtitles = wrapped(
    words.subtitle,
    Math.floor(width / subtitleCharacter),
  );
  const below = titles.length * titleLine;
  const svg = [
    ...titles.map(
      (line, index) =>
        `<text y="${
          16 + index * titleLine
        }" font-size="16" font-weight="600" fill="${colours.text}">${escapeXml(
          line,
        )}</text>`,
    ),
    ...subtitles.map(
      (line, index) =>
        `<text y="${below + 16 + index * subtitleLine}" font-size="13" fill="${
          colours.quietText
        }">${escapeXml(line)}</text>`,
    ),
  ].join('');
  return {
    svg,
    height: below + subtitles.length * subtitleLine + gapBelow,
  };
}

/** A text in lines of at most so many characters, broken between words; a longer word has a line of its own. */
export function wrapped(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ').filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else {
      lines.push(word);
    }
  }
  return lines;
}
