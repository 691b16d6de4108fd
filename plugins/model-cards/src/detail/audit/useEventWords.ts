import {
  ModelEvent,
  plainWord,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../../translation';
import { auditMessages } from './messages';

/** Kinds of events that are of a version, or of none: of the model as a whole, or of an alias that nobody holds any more. */
type EitherKind = keyof (typeof auditMessages)['eventOfModel'];

function isEither(kind: ModelEvent['kind']): kind is EitherKind {
  return Object.hasOwn(auditMessages.eventOfModel, kind);
}

/** Says what happened; of a kind that a newer backend has, its name in plain words. */
export function useEventWords(): (event: ModelEvent) => string {
  const { t } = useTexts(modelCardsTranslationRef);
  return ({ kind, version, alias }) => {
    if (!Object.hasOwn(auditMessages.event, kind)) return plainWord(kind);
    return version === null && isEither(kind)
      ? t(`detail.audit.eventOfModel.${kind}`, { alias: alias ?? '–' })
      : t(`detail.audit.event.${kind}`, {
          version: version ?? '–',
          alias: alias ?? '–',
        });
  };
}
