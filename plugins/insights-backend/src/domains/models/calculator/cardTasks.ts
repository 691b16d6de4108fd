import type { components } from '@almanac/backstage-plugin-insights-common';
import { CARD_FORMATS, type Card } from '../model/card/Card';
import { contentOfCard } from '../model/card/contentOfCard';
import { composeCards } from '../model/compose/composeCards';
import { judgeProfiles } from '../model/completeness/judgeProfiles';
import { diffCards } from '../model/diff/diffCards';
import { FORMATS } from '../model/formats';
import { MOST_NAMED } from '../model/formats/limits';
import { readCard, type ReadCard } from '../model/formats/readCard';
import { writeCard } from '../model/formats/writeCard';
import { presentCard } from './presentCard';
import { presentCompleteness } from './presentCompleteness';
import { presentWritten } from './presentWritten';

/*
 * What a worker thread can be asked to do; the module that it loads. Requests and results cross the threads, so they are
 * plain data.
 */

type Schemas = components['schemas'];

/** What a source is called that the request does not name. */
const UNNAMED = 'the request';

/** One card of the posted sources, with all that can be told of it. */
export function analyseModelCard({
  cards,
  compareWith,
  writeAs,
  specVersion,
}: Schemas['ModelCardRequest']): Schemas['ModelCardResult'] {
  const read = cards.map(readPosted);
  const before = compareWith && readPosted(compareWith);
  const card = composed(read);
  const written = card && writeAs && writeCard(card, writeAs, specVersion);
  return {
    card: card && presentCard(card),
    faults: [...read, ...(before ? [before] : [])].flatMap(faultsOf),
    carried: card ? carriedBy(card).slice(0, MOST_NAMED) : [],
    completeness: card ? completenessOf(card) : [],
    changes:
      card && before?.card
        ? diffCards(contentOfCard(before.card), contentOfCard(card))
        : null,
    written: written ? presentWritten(written) : null,
  };
}

interface ReadSource extends ReadCard {
  readonly source: string;
}

function readPosted({
  text,
  format,
  source = UNNAMED,
  by = 'human',
  at = undefined,
  link = undefined,
}: Schemas['ModelCardText']): ReadSource {
  const provenance = { source, by, at: at ?? null, link: link ?? null };
  return { source, ...readCard({ text, format, provenance }) };
}

/** Null where a source has errors: a card of the others would look as if it were whole. */
function composed(read: readonly ReadSource[]): Card | null {
  const cards = read.flatMap(({ card }) => card ?? []);
  return cards.length === read.length ? composeCards(cards) : null;
}

function faultsOf({
  source,
  findings,
}: ReadSource): Schemas['ModelCardFault'][] {
  return findings.map(finding => ({ source, ...finding }));
}

function carriedBy({ originals }: Card): Schemas['ModelCardCarried'][] {
  return CARD_FORMATS.flatMap(format =>
    (originals[format] ?? []).flatMap(text =>
      FORMATS[format].beyondCard(text).map(pointer => ({ format, pointer })),
    ),
  );
}

function completenessOf(card: Card): Schemas['ModelCardCompleteness'][] {
  return judgeProfiles(contentOfCard(card)).map(presentCompleteness);
}
