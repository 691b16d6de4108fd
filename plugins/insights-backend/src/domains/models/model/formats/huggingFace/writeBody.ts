import type { CardContent } from '../../card/Card';
import type { Statement } from '../../card/Statement';
import { sameValue } from '../../json/sameValue';
import {
  BODY_SECTIONS,
  OVERVIEW,
  sectionUnder,
  type BodySection,
} from './bodySections';
import { layOut, type BodySlot } from './bodySlots';
import { guarded } from './guarded';
import { textOfStatement } from './bodyText';

/** What the body of a card says of a field. */
export function saidIn(
  content: CardContent,
  { field: [section, name] }: BodySection,
): Statement<unknown> | undefined {
  const fields: Readonly<Record<string, Statement<unknown> | undefined>> =
    content[section] ?? {};
  return fields[name];
}

/**
 * Writes the text of a card into a body: only what changed is written anew, in its place; what has none comes at the end.
 *
 * @param title - what the first heading is to say; undefined to leave it as it is
 */
export function writeBody(
  body: string,
  content: CardContent,
  title: string | undefined,
): string {
  const layout = layOut(body);
  const slots = new Map(layout.slots.map(slot => [slot.section, slot]));
  const edits: { start: number; end: number; text: string }[] = [];
  const heading = title === undefined ? '' : inOneLine(title);
  if (heading !== '' && heading !== layout.title?.name) {
    const { start, end } = layout.title ?? { start: 0, end: 0 };
    const space = layout.title ? '\n' : '\n\n';
    edits.push({ start, end, text: `# ${asTitle(heading)}${space}` });
  }
  const added: BodySection[] = [];
  for (const section of [OVERVIEW, ...BODY_SECTIONS]) {
    const statement = saidIn(content, section);
    const slot = slots.get(section);
    if (sameValue(slot?.statement, statement)) continue;
    if (slot) edits.push(editOf(slot, statement));
    else if (statement) added.push(section);
  }
  return addedTo(edited(body, edits), added, content);
}

function editOf(slot: BodySlot, statement: Statement<unknown> | undefined) {
  const { section, start, end } = slot;
  const text = statement ? `${sectionText(section, statement)}\n\n` : '';
  return { start, end, text: start === 0 ? text : `\n${text}` };
}

function edited(
  body: string,
  edits: readonly { start: number; end: number; text: string }[],
): string {
  let text = '';
  let from = 0;
  const ordered = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  for (const edit of ordered) {
    text += body.slice(from, edit.start) + edit.text;
    from = edit.end;
  }
  return text + body.slice(from);
}

function addedTo(
  body: string,
  sections: readonly BodySection[],
  content: CardContent,
): string {
  let text = body;
  let above: string | undefined;
  for (const section of sections) {
    const statement = saidIn(content, section);
    if (!statement) continue;
    text = text.trim() === '' ? '' : `${text.trimEnd()}\n\n`;
    if (section.under !== undefined && section.under !== above) {
      text += `## ${section.under}\n\n`;
    }
    above = section.under;
    const heading = `${'#'.repeat(section.level)} ${section.heading}`;
    text += `${heading}\n\n${sectionText(section, statement)}\n`;
  }
  return text;
}

function sectionText(section: BodySection, statement: Statement<unknown>) {
  return guarded(textOfStatement(statement, section.kind), section.level);
}

/** A name that cannot be taken for a section, and hides nothing. */
function asTitle(name: string): string {
  const shown = name.replace(/<!--/g, '&lt;!--');
  return sectionUnder(shown) ? `Model Card for ${shown}` : shown;
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
