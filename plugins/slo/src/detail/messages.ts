import { agreementsMessages } from './agreements/messages';
import { alertsMessages } from './alerts/messages';
import { answerMessages } from './answer/messages';
import { burnDownMessages } from './burndown/messages';
import { compositeMessages } from './composite/messages';
import { dataMessages } from './data/messages';
import { definitionMessages } from './definition/messages';
import { eventsMessages } from './events/messages';
import { ledgerMessages } from './ledger/messages';
import { textBlockMessages } from './lib/messages';
import { nothingCountedMessages } from './nothingCounted/messages';
import { tilesMessages } from './tiles/messages';
import { whatIfMessages } from './whatIf/messages';
import { wordsMessages } from './words/messages';

/** Texts of the page of one SLO; each part keeps its own beside its components. */
export const detailMessages = {
  unknown: {
    title: 'There is no SLO "{{name}}"',
    detail:
      'No definition with this name is kept, or it was retired: then what it said is among the definitions.',
    whatToDo:
      'Look for it in the list. If it should be here, its definition has to come in: by the API, by a file, or by an annotation of its entity.',
    action: 'See all SLOs',
  },
  failed: {
    stillWorks: 'The list and the other SLOs.',
  },
  text: textBlockMessages,
  words: wordsMessages,
  answer: answerMessages,
  composite: compositeMessages,
  nothingCounted: nothingCountedMessages,
  tiles: tilesMessages,
  burnDown: burnDownMessages,
  events: eventsMessages,
  alerts: alertsMessages,
  ledger: ledgerMessages,
  whatIf: whatIfMessages,
  agreements: agreementsMessages,
  data: dataMessages,
  definition: definitionMessages,
} as const;
