import { escapeXml } from './escapeXml';

const rowHeight = 20;
const swatchRoom = 24;
const itemGap = 16;
const fontSize = 12;
/** Pixels of a character, about; the picture is drawn without measuring. */
const characterWidth = 6.8;

/** What a mark of the drawing means: its swatch as SVG, and words. */
export interface KeyItem {
  swatch: string;
  words: string;
}

/** The key of a drawing as SVG, in as many rows as its width asks for. */
export function pictureKey(
  items: readonly KeyItem[],
  width: number,
  colour: string,
): { svg: string; height: number } {
  let x = 0;
  let row = 0;
  const placed = items.map(({ swatch, words }) => {
    const room = swatchRoom + words.length * characterWidth;
    if (x > 0 && x + room > width) {
      x = 0;
      row += 1;
    }
    const item = `<g transform="translate(${x},${
      row * rowHeight
    })">${swatch}<text x="${swatchRoom}" y="10" font-size="${fontSize}" fill="${colour}">${escapeXml(
      words,
    )}</text></g>`;
    x += room + itemGap;
    return item;
  });
  const height = items.length === 0 ? 0 : (row + 1) * rowHeight + 4;
  return { svg: placed.join(''), height };
}
