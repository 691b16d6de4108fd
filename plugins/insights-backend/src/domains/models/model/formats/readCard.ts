import { nulFault } from '../../../../platform/yaml/contentOf';
import type { Card, CardFormatId } from '../card/Card';
import { sectionsOf } from '../card/sectionsOf';
import type { Provenance } from '../card/Statement';
import type { CardFinding } from './CardFinding';
import { formatOf } from './formatOf';
import { FORMATS } from './index';
import { MOST_FINDINGS, MOST_TEXT } from './limits';

/** A text of a card, with what is known about it. */
export interface CardText {
  readonly text: string;
  /** Guessed where it is left out. */
  readonly format?: CardFormatId;
  readonly provenance: Provenance;
}

/** What a text says, or why it is no card. */
export interface ReadCard {
  readonly format: CardFormatId;
  /** Null where a finding is an error. */
  readonly card: Card | null;
  readonly findings: readonly CardFinding[];
}

/** Reads a card of any format. Whatever the text holds, it is a card or findings, never a crash. */
export function readCard({ text, format, provenance }: CardText): ReadCard {
  const finding = unreadable(text);
  if (finding) {
    return {
      format: format ?? 'hugging-face',
      card: null,
      findings: [finding],
    };
  }
  const id = format ?? formatOf(text);
  const { content, findings } = FORMATS[id].read(text);
  return {
    format: id,
    card: content && {
      sections: sectionsOf(content, provenance),
      originals: { [id]: [text] },
    },
    findings: findings.slice(0, MOST_FINDINGS),
  };
}

/** What keeps a text from being looked at, whatever its format. */
function unreadable(text: string): CardFinding | undefined {
  const at = { pointer: '', line: null, column: null };
  if (text.length > MOST_TEXT) {
    const why = `holds ${text.length} characters, at most ${MOST_TEXT} are read`;
    const fix = 'Leave pictures out, or link to them.';
    return { ruleId: 'size', severity: 'error', ...at, why, fix };
  }
  const nul = nulFault(text);
  return (
    nul && {
      ...{ ruleId: 'nul', severity: 'error', ...at, ...nul.place },
      why: nul.detail,
      fix: 'Remove it.',
    }
  );
}
