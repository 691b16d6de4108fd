import { once } from 'node:events';
import PDFDocument from 'pdfkit';
import { cut } from './figures';
import { PALETTE } from './palette';
import { settable } from './settable';

/** An element of the document's structure, which readers for blind people go by (ISO 32000-1, 14.7). */
export type Structure = ReturnType<PDFKit.PDFDocument['struct']>;

/** How a text is set. Lengths in points. */
export interface TextStyle {
  readonly font?: 'regular' | 'bold' | 'mono';
  readonly size?: number;
  readonly colour?: string;
  readonly align?: 'left' | 'right' | 'center';
}

/** Where a text is set. Lengths in points. */
export interface TextPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** The rest of a longer text is left off, with an ellipsis. */
  readonly height?: number;
}

const FONTS = {
  regular: 'DejaVuSansCondensed.ttf',
  bold: 'DejaVuSansCondensed-Bold.ttf',
  mono: 'DejaVuSansMono.ttf',
} as const;

/** What is asked of a font. */
interface SetFont {
  hasGlyphForCodePoint(codePoint: number): boolean;
}

/** The font that is chosen: the types of the library leave it out. @see https://github.com/foliojs/fontkit#glyph-mapping */
function fontOf(pdf: PDFKit.PDFDocument): SetFont {
  const { _font } = pdf as unknown as { _font: { font: SetFont } };
  return _font.font;
}

const MARGIN = 48;
const TOP = 78;
const BOTTOM = 64;
const LINE_GAP = 1.5;
/** So that it fits on a page. */
const LONGEST_PARAGRAPH = 3_000;

/** Pages of A4 that are filled from the top, with their structure. */
export class Paper {
  readonly left = MARGIN;
  readonly width: number;
  /** Where the next thing goes. */
  y = TOP;
  readonly #pdf: PDFKit.PDFDocument;
  readonly #root: Structure;
  readonly #chunks: Buffer[] = [];
  /** The regular one; the others have the same characters or more. */
  readonly #font: SetFont;
  readonly #ended: Promise<unknown>;

  /** @param about - what the file says of itself; its dates are fixed, so that the same report gives the same bytes */
  constructor(about: {
    readonly title: string;
    readonly subject: string;
    readonly keywords: string;
    readonly createdAt: Date;
  }) {
    const { createdAt, title, subject, keywords } = about;
    const pdf = new PDFDocument({
      ...{ size: 'A4', margin: 0, bufferPages: true },
      ...{ pdfVersion: '1.7', tagged: true, displayTitle: true, lang: 'en' },
      info: {
        ...{ Title: title, Subject: subject, Keywords: keywords },
        ...{ Author: 'Almanac', Creator: 'Almanac', Producer: 'PDFKit' },
        ...{ CreationDate: createdAt, ModDate: createdAt },
      },
    });
    for (const [name, file] of Object.entries(FONTS)) {
      pdf.registerFont(name, require.resolve(`dejavu-fonts-ttf/ttf/${file}`));
    }
    this.#pdf = pdf;
    this.#font = fontOf(pdf.font('regular'));
    this.width = pdf.page.width - 2 * MARGIN;
    this.#root = pdf.struct('Document');
    pdf.addStructure(this.#root);
    pdf.on('data', (chunk: Buffer) => this.#chunks.push(chunk));
    this.#ended = once(pdf, 'end');
  }

  /** A part of the document, or of another part. */
  part(type: string, parent: Structure = this.#root): Structure {
    const element = this.#pdf.struct(type);
    parent.add(element);
    return element;
  }

  /** Makes sure that so much of the page is left, and begins a new one otherwise. @returns whether one was begun */
  room(height: number): boolean {
    if (this.y + height <= this.#pdf.page.height - BOTTOM) return false;
    this.#pdf.addPage();
    this.y = TOP;
    return true;
  }

  /** How high a text becomes. */
  heightOf(text: string, width: number, style: TextStyle = {}): number {
    this.#style(style);
    const set = this.settable(text);
    return this.#pdf.heightOfString(set, { width, lineGap: LINE_GAP });
  }

  widthOf(text: string, style: TextStyle = {}): number {
    this.#style(style);
    return this.#pdf.widthOfString(this.settable(text));
  }

  /** A text as the fonts of the paper can set it. */
  settable(text: string): string {
    return settable(text, point => this.#font.hasGlyphForCodePoint(point));
  }

  /** Sets a text as an element of a part. @returns its height */
  write(
    text: string,
    place: TextPlace,
    how: TextStyle & { readonly in: Structure; readonly as: string },
  ): number {
    const height = place.height ?? this.heightOf(text, place.width, how);
    // What cannot be set is still read aloud, found and copied.
    const about = this.settable(text) === text ? {} : { actual: text };
    how.in.add(
      this.#pdf.struct(how.as, about, [() => this.#text(text, place, how)]),
    );
    return height;
  }

  /** A paragraph across the page, after which the next thing goes. */
  paragraph(
    whole: string,
    how: TextStyle & { readonly in: Structure; readonly as?: string },
  ): void {
    const text = cut(whole, LONGEST_PARAGRAPH);
    this.room(this.heightOf(text, this.width, how));
    const place = { x: this.left, y: this.y, width: this.width };
    this.y += this.write(text, place, { as: 'P', ...how });
  }

  /** What is only looked at: no reader reads it aloud. */
  decorate(draw: (pdf: PDFKit.PDFDocument) => void): void {
    this.#pdf.markContent('Artifact', { type: 'Layout' });
    draw(this.#pdf);
    this.#pdf.endMarkedContent();
  }

  /** A line across the page. */
  rule(y: number, colour: string = PALETTE.line): void {
    this.decorate(pdf => {
      pdf
        .moveTo(this.left, y)
        .lineTo(this.left + this.width, y)
        .lineWidth(0.6)
        .stroke(colour);
    });
  }

  /** A text that is no part of what is read aloud, e.g. repeated on each page. */
  decorateText(text: string, place: TextPlace, style: TextStyle): void {
    this.decorate(() => this.#text(text, place, style));
  }

  /** Draws on each page once all are there. */
  onEachPage(draw: (number: number, pages: number, height: number) => void) {
    const { count } = this.#pdf.bufferedPageRange();
    for (let index = 0; index < count; index++) {
      this.#pdf.switchToPage(index);
      draw(index + 1, count, this.#pdf.page.height);
    }
  }

  /** The whole file. */
  async end(): Promise<Buffer> {
    this.#root.end();
    this.#pdf.end();
    await this.#ended;
    return Buffer.concat(this.#chunks);
  }

  #style({ font = 'regular', size = 9, colour = PALETTE.ink }: TextStyle) {
    this.#pdf.font(font).fontSize(size).fillColor(colour);
  }

  #text(text: string, place: TextPlace, style: TextStyle): void {
    const { x, y, width, height } = place;
    this.#style(style);
    this.#pdf.text(this.settable(text), x, y, {
      ...{ width, lineGap: LINE_GAP, align: style.align ?? 'left' },
      ...(height !== undefined && { height, ellipsis: true }),
    });
  }
}
