import type { z } from 'zod';
import type { CardContent, CardFormatId } from '../card/Card';
import { beyond } from '../json/beyond';
import { isObject, type Json, type JsonObject } from '../json/Json';
import { mergeChanges } from '../json/mergeChanges';
import { sameValue } from '../json/sameValue';
import type { CardFinding } from './CardFinding';
import type { CardFormat, ReadContent } from './CardFormat';
import { issueFindings } from './issueFindings';
import { readJson } from './readJson';

/** A format of JSON, by its rules and by what its documents mean. */
export interface JsonFormat<Document> {
  readonly id: CardFormatId;
  readonly title: string;
  readonly versions: readonly string[];
  readonly schema: z.ZodType<Document>;
  /** What the schema cannot ask for. */
  findingsIn(document: Document): readonly CardFinding[];
  contentIn(document: Document): CardContent;
  /** The document of a card alone. */
  documentOf(content: CardContent, version: string | undefined): JsonObject;
  /** The part of a right document that is the card. */
  cardIn(document: JsonObject): JsonObject;
  /** A right document with another card in its place. */
  withCard(document: JsonObject, card: JsonObject): JsonObject;
  /** What is known of a right document when its card is known. */
  knownIn(document: JsonObject, card: JsonObject): JsonObject;
  /** The document in another version; undefined where that version may not hold all of it. */
  inVersion(document: JsonObject, version: string): JsonObject | undefined;
}

/** Reads and writes a format of JSON. */
export function createJsonFormat<Document>(
  format: JsonFormat<Document>,
): CardFormat {
  const { id, title, versions, schema } = format;
  const cardOf = (content: CardContent) =>
    format.cardIn(format.documentOf(content, undefined));
  const contentIn = (document: JsonObject) =>
    format.contentIn(schema.parse(document));
  return {
    ...{ id, title, versions },
    read: text => read(format, text),
    write(content, { original, version }) {
      if (original === undefined)
        return asText(format.documentOf(content, version));
      const document = objectIn(original);
      const old = format.cardIn(document);
      const card = mergeChanges(
        old,
        cardOf(contentIn(document)),
        cardOf(content),
      );
      const changed = format.withCard(document, isObject(card) ? card : {});
      const written =
        version === undefined ? changed : format.inVersion(changed, version);
      if (!written) return asText(format.documentOf(content, version));
      return sameValue(written, document) ? original : asText(written);
    },
    beyondCard(text) {
      const document = objectIn(text);
      const card = cardOf(contentIn(document));
      return beyond(document, format.knownIn(document, card));
    },
  };
}

function read<Document>(
  format: JsonFormat<Document>,
  text: string,
): ReadContent {
  const { value, findings } = readJson(text);
  if (value === undefined) return { content: null, findings };
  const parsed = format.schema.safeParse(value);
  if (!parsed.success) {
    const { issues } = parsed.error;
    return {
      content: null,
      findings: issueFindings(`${format.id}/schema`, issues),
    };
  }
  const more = [...findings, ...format.findingsIn(parsed.data)];
  const isWrong = more.some(({ severity }) => severity === 'error');
  return {
    content: isWrong ? null : format.contentIn(parsed.data),
    findings: more,
  };
}

function objectIn(text: string): JsonObject {
  const { value } = readJson(text);
  return isObject(value) ? value : {};
}

function asText(document: Json): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}
