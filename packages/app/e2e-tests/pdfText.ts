import { inflateSync } from 'node:zlib';

/** Content of each stream of a PDF that is packed as usual; other streams are left out. */
function streamsOf(pdf: Buffer): string[] {
  const source = pdf.toString('latin1');
  const streams = source.matchAll(/>>\s*stream\r?\n([^]*?)\r?\nendstream/g);
  return [...streams].flatMap(([, packed]) => {
    try {
      return inflateSync(Buffer.from(packed, 'latin1')).toString('latin1');
    } catch {
      return [];
    }
  });
}

const fromHex = (hex: string) => Buffer.from(hex, 'hex').swap16();

/** What each glyph of an embedded font says: ISO 32000-1, 9.10.3, for ranges that list their texts. */
function glyphTexts(map: string): string[] {
  const ranges = map.matchAll(/<(\w+)>\s*<\w+>\s*\[([^\]]*)\]/g);
  const texts: string[] = [];
  for (const [, first, list] of ranges) {
    [...list.matchAll(/<(\w*)>/g)].forEach(([, hex], index) => {
      texts[parseInt(first, 16) + index] = fromHex(hex).toString('utf16le');
    });
  }
  return texts;
}

/**
 * The text of a PDF whose fonts are embedded, read once with each of them: what is written in another font is no sense
 * there. Lines are joined without a space.
 */
export function pdfTexts(pdf: Buffer): string[] {
  const streams = streamsOf(pdf);
  const fonts = streams.filter(stream => stream.includes('beginbfrange'));
  const shown = streams
    .flatMap(stream => [...stream.matchAll(/\[([^\]]*)\]\s*TJ/g)])
    .map(([, parts]) =>
      [...parts.matchAll(/<(\w*)>/g)].map(([, hex]) => hex).join(''),
    );
  return fonts.map(glyphTexts).map(texts =>
    shown
      .flatMap(hex => hex.match(/.{4}/g) ?? [])
      .map(glyph => texts[parseInt(glyph, 16)] ?? '')
      .join(''),
  );
}
