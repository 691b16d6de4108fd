import { inflateSync } from 'node:zlib';

/** Objects of a PDF that are not packed together, by their number, as they stand in the file. */
function objectsOf(pdf: Buffer): Map<string, string> {
  const source = pdf.toString('latin1');
  const objects = source.matchAll(/(?:^|\n)(\d+) 0 obj\n([^]*?)\nendobj/g);
  return new Map([...objects].map(([, number, object]) => [number, object]));
}

function streamOf(object = ''): string {
  const [, packed] = /stream\r?\n([^]*)\r?\nendstream/.exec(object) ?? [];
  return packed === undefined
    ? ''
    : inflateSync(Buffer.from(packed, 'latin1')).toString('latin1');
}

const fromHex = (hex: string) =>
  Buffer.from(hex, 'hex').swap16().toString('utf16le');

/** What each glyph of a font says, by its code in hexadecimal digits: ISO 32000-1, 9.10.3. */
function glyphTexts(map: string): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [, list] of map.matchAll(/beginbfchar([^]*?)endbfchar/g)) {
    for (const [, code, text] of list.matchAll(/<(\w+)> <(\w+)>/g))
      texts.set(code, fromHex(text));
  }
  for (const [, list] of map.matchAll(/beginbfrange([^]*?)endbfrange/g)) {
    for (const [, first, last, text] of list.matchAll(
      /<(\w+)> <(\w+)> <(\w+)>/g,
    )) {
      const start = parseInt(first, 16);
      for (let code = start; code <= parseInt(last, 16); code += 1) {
        const hex = code.toString(16).toUpperCase();
        const said = parseInt(text, 16) + code - start;
        texts.set(hex.padStart(first.length, '0'), String.fromCharCode(said));
      }
    }
  }
  return texts;
}

/** The text of a content stream, read with the fonts that its page names. */
function textOf(content: string, fonts: Map<string, Map<string, string>>) {
  let font = new Map<string, string>();
  let text = '';
  const parts = content.matchAll(/\/(F\d+) [\d.]+ Tf|<(\w+)>/g);
  for (const [, name, shown = ''] of parts) {
    if (name !== undefined) {
      font = fonts.get(name) ?? new Map();
      continue;
    }
    const [code = ''] = font.keys();
    const digits = new RegExp(`.{${code.length || 2}}`, 'g');
    for (const glyph of shown.match(digits) ?? [])
      text += font.get(glyph) ?? '';
  }
  return text;
}

/**
 * The text of each sheet that Chromium printed, without blanks: those at the ends of lines are not in the file.
 *
 * @throws Error of `zlib` where a stream is packed otherwise
 */
export function printedText(pdf: Buffer): string[] {
  const objects = objectsOf(pdf);
  const fontAt = (number: string) => {
    const [, map] = /\/ToUnicode (\d+) 0 R/.exec(objects.get(number)!) ?? [];
    return glyphTexts(streamOf(objects.get(map)));
  };
  const sheets = [...objects.values()].filter(object =>
    /\/Type \/Page\b/.test(object),
  );
  return sheets.map(sheet => {
    const named = sheet.matchAll(/\/(F\d+) (\d+) 0 R/g);
    const fonts = new Map(
      [...named].map(([, name, number]) => [name, fontAt(number)] as const),
    );
    const [, content] = /\/Contents (\d+) 0 R/.exec(sheet) ?? [];
    return textOf(streamOf(objects.get(content)), fonts).replace(/\s/g, '');
  });
}
