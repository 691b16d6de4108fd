import { answerMessages } from './answer/messages';
import { auditMessages } from './audit/messages';
import { cardMessages } from './card/messages';
import { consumersMessages } from './consumers/messages';
import { dataMessages } from './data/messages';
import { deprecationMessages } from './deprecation/messages';
import { evaluationMessages } from './evaluation/messages';
import { sharedMessages } from './lib/messages';
import { markdownMessages } from './markdown/messages';
import { versionMessages, versionsMessages } from './versions/messages';
import {
  frozenMessages,
  promotionMessages,
} from './versions/promotions/messages';

/** Texts of the page of one model; each part keeps its own beside its components. */
export const detailMessages = {
  unknown: {
    title: 'There is no model "{{name}}"',
    detail: 'No model with this name is known of the registry "{{registry}}".',
    whatToDo:
      'Look for it in the list. If it should be here, its registry has to be read first, or a version registered.',
    action: 'See all models',
  },
  noPart: {
    title: 'There is nothing at this address',
    detail:
      'The page of the model "{{name}}" has no part "{{part}}". A slash that is part of the name of a model is written %2F in an address.',
    open: 'Open {{name}}',
  },
  failed: {
    stillWorks: 'The list and the other models.',
    otherTabs: 'The answer above and the other parts of the page.',
  },
  tab: {
    label: 'Parts of the page',
    card: 'Card',
    versions: 'Versions',
    evaluation: 'Evaluation',
    data: 'Data',
    consumers: 'Consumers',
    audit: 'Audit',
  },
  more: 'Show more ({{number}} left)',
  older: 'Show older',
  ...sharedMessages,
  answer: answerMessages,
  markdown: markdownMessages,
  card: cardMessages,
  versions: versionsMessages,
  version: versionMessages,
  promotion: promotionMessages,
  frozen: frozenMessages,
  evaluation: evaluationMessages,
  data: dataMessages,
  deprecation: deprecationMessages,
  consumers: consumersMessages,
  audit: auditMessages,
} as const;
