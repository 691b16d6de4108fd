import type { CardContent } from '../../card/Card';
import { knownOf, stated } from '../../card/compact';
import { beyond } from '../../json/beyond';
import { isList, type JsonObject } from '../../json/Json';
import { mergeChanges } from '../../json/mergeChanges';
import { pointerOf } from '../../json/pointerOf';
import { sameValue } from '../../json/sameValue';
import type { CardFormat, ReadContent, WriteOptions } from '../CardFormat';
import { issueFindings } from '../issueFindings';
import { layOut } from './bodySlots';
import { contentOfMetadata, indexableResults, metadataOf } from './metadata';
import { metadataSchema } from './metadataSchema';
import { readFrontMatter, type FrontMatter } from './readFrontMatter';
import { splitMarkdown, type SplitMarkdown } from './splitMarkdown';
import { metadataTraps } from './metadataTraps';
import { writeBody } from './writeBody';
import { yamlOf } from './yamlOf';

/** Markdown with YAML front matter, as the Hugging Face Hub has it. */
export const huggingFaceFormat: CardFormat = {
  id: 'hugging-face',
  title: 'Hugging Face model card',
  versions: [],
  read,
  write,
  beyondCard,
};

function read(text: string): ReadContent {
  const { yaml, opener, body } = splitMarkdown(text);
  const front = frontOf(yaml, opener);
  if (front.value === null) return { content: null, findings: front.findings };
  const metadata = metadataSchema.safeParse(front.value);
  if (!metadata.success) {
    const findings = issueFindings(
      'hugging-face/metadata',
      metadata.error.issues,
      front.placeOf,
    );
    return { content: null, findings };
  }
  return {
    content: withBody(contentOfMetadata(metadata.data), body),
    findings: [...front.findings, ...metadataTraps(front.value, front.placeOf)],
  };
}

function frontOf(yaml: string | null, opener: string): FrontMatter {
  return readFrontMatter(yaml ?? '', opener.split(/\r\n|\r|\n/).length - 1);
}

/** What the front matter says, and what the text adds. */
function withBody(metadata: CardContent, body: string): CardContent {
  const { title, slots } = layOut(body);
  const content: Record<string, object> = { ...metadata };
  for (const { section, statement } of slots) {
    if (!statement) continue;
    const [part, name] = section.field;
    content[part] = { ...content[part], [name]: statement };
  }
  if (title && !metadata.details?.name) {
    content.details = { name: stated(title.name), ...content.details };
  }
  // Sections name fields of the card, and their kinds say what these hold.
  return content as CardContent;
}

function write(content: CardContent, { original = '' }: WriteOptions): string {
  const before = splitMarkdown(original);
  const front = frontOf(before.yaml, before.opener).value ?? {};
  const old = contentOfMetadata(metadataSchema.parse(front));
  const hasIndex = hasIndexIn(front);
  const metadata = mergeChanges(
    front,
    metadataOf(old, hasIndex),
    metadataOf(content, hasIndex),
  );
  const body = writeBody(
    before.body,
    content,
    original === '' ? nameIn(content) : titleFor(content, before.body, front),
  );
  const text = sameValue(metadata, front)
    ? joined(before, body)
    : withYaml(yamlOf(metadata as JsonObject, before.yaml ?? ''), body);
  const isOfWindows = /\r\n/.test(original) && !/[^\r]\n/.test(original);
  return isOfWindows ? text.replace(/\r?\n/g, '\r\n') : text;
}

function joined({ opener, yaml, closer }: SplitMarkdown, body: string): string {
  return yaml === null ? guardedBody(body) : opener + yaml + closer + body;
}

function withYaml(yaml: string, body: string): string {
  return yaml === '' ? guardedBody(body) : `---\n${yaml}---\n${body}`;
}

/** A body that cannot be taken for front matter. */
function guardedBody(body: string): string {
  return splitMarkdown(body).yaml === null ? body : `---\n{}\n---\n${body}`;
}

/**
 * What the first heading is to say; undefined to leave it as it is. The name stands in the model index, where there is one,
 * or else in the title; a title that said the same as the index follows it.
 */
function titleFor(
  content: CardContent,
  body: string,
  front: JsonObject,
): string | undefined {
  const name = nameIn(content);
  const isInIndex = hasIndexIn(front) || indexableResults(content).length > 0;
  if (!isInIndex) return name;
  const before = nameIn(contentOfMetadata(metadataSchema.parse(front)));
  const title = layOut(body).title?.name;
  return title !== undefined && title === before ? name : undefined;
}

function hasIndexIn({ 'model-index': index }: JsonObject): boolean {
  return isList(index) && index.length > 0;
}

function nameIn({ details }: CardContent): string | undefined {
  return knownOf(details?.name);
}

function beyondCard(text: string): string[] {
  const { yaml, opener, body } = splitMarkdown(text);
  const front = frontOf(yaml, opener).value ?? {};
  const content = contentOfMetadata(metadataSchema.parse(front));
  return [
    ...beyond(front, metadataOf(content, hasIndexIn(front))),
    ...layOut(body).others.map(heading => pointerOf(['body', heading])),
  ];
}
