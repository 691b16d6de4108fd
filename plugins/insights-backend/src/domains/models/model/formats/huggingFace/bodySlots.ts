import type { Statement } from '../../card/Statement';
import { OVERVIEW, sectionUnder, type BodySection } from './bodySections';
import { statementIn } from './bodyText';
import { headingsOf, type Heading } from './headingsOf';

/** A stretch of a body that holds a field. */
export interface BodySlot {
  readonly section: BodySection;
  readonly start: number;
  readonly end: number;
  /** What it says; undefined where it is empty. */
  readonly statement: Statement<unknown> | undefined;
}

/** A body, as far as it is understood. */
export interface BodyLayout {
  /** The first heading, where it is no section. */
  readonly title: (Heading & { readonly name: string }) | null;
  /** One for each field: the first that says something. */
  readonly slots: readonly BodySlot[];
  /** Headings of what no field holds; that of what stands before the title is empty. */
  readonly others: readonly string[];
}

/** Finds the fields in a body. A section ends where another begins, or a heading that is no deeper. */
export function layOut(body: string): BodyLayout {
  const { headings } = headingsOf(body);
  const title = titleOf(headings[0]);
  const stretches = [overviewOf(body, headings, title)];
  const isPreceded =
    title && statementIn(body.slice(0, title.start), 'text') !== undefined;
  const foreign: string[] = isPreceded ? [''] : [];
  for (let at = title ? 1 : 0; at < headings.length; at++) {
    const { text, level, end } = headings[at];
    const section = sectionUnder(text);
    let next = at + 1;
    while (
      next < headings.length &&
      headings[next].level > level &&
      !sectionUnder(headings[next].text)
    ) {
      next += 1;
    }
    // Without a section of its own, a heading speaks for no more than what directly follows it.
    const until = section ? next : at + 1;
    const stop = headings[until]?.start ?? body.length;
    const statement = statementIn(
      body.slice(end, stop),
      section?.kind ?? 'text',
    );
    if (section) stretches.push({ section, start: end, end: stop, statement });
    else if (statement?.kind === 'known') foreign.push(text);
    at = until - 1;
  }
  const slots = firstOfEach(stretches);
  const doubled = stretches
    .filter(one => one.statement && !slots.includes(one))
    .map(({ section }) => section.heading);
  return { title, slots, others: [...foreign, ...doubled] };
}

function titleOf(first: Heading | undefined): BodyLayout['title'] {
  if (!first || first.level > 1 || sectionUnder(first.text)) return null;
  const name = first.text
    .replace(/\s+/g, ' ')
    .replace(/^model card for /i, '')
    .trim();
  return name === '' ? null : { ...first, name };
}

function overviewOf(
  body: string,
  headings: readonly Heading[],
  title: BodyLayout['title'],
): BodySlot {
  const start = title?.end ?? 0;
  const end = headings[title ? 1 : 0]?.start ?? body.length;
  const statement = statementIn(body.slice(start, end), OVERVIEW.kind);
  return { section: OVERVIEW, start, end, statement };
}

function firstOfEach(stretches: readonly BodySlot[]): BodySlot[] {
  const slots = new Map<BodySection, BodySlot>();
  for (const one of stretches) {
    const first = slots.get(one.section);
    if (!first || (!first.statement && one.statement)) {
      slots.set(one.section, one);
    }
  }
  return [...slots.values()].sort((a, b) => a.start - b.start);
}
