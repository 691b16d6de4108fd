import { ReactNode } from 'react';
import {
  ModelDetail,
  Time,
  useEntityTitles,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../../translation';
import { verdictOf } from './verdictOf';

/** The answer of the page: whether the model may be used, its risk, licence, owner, and how complete its card is. */
export function useAnswerSentence(model: ModelDetail): ReactNode {
  const { t } = useTexts(modelCardsTranslationRef);
  const titleOf = useEntityTitles(model.owner ? [model.owner] : []);
  const verdict = verdictOf(model);
  const { riskTier, licence, owner, completeness } = model;
  const risk = riskTier
    ? t(`detail.answer.risk.${riskTier}`)
    : t('detail.answer.risk.nobody');
  const owned = owner
    ? t('detail.answer.owner.known', { owner: titleOf(owner) })
    : t('detail.answer.owner.nobody');
  const complete = completeness
    ? t('detail.answer.complete.known', {
        answered: String(completeness.answered),
        asked: String(completeness.asked),
      })
    : t('detail.answer.complete.nobody');
  return (
    <>
      {verdict === 'gone'
        ? t('detail.answer.verdict.gone', {
            since: <Time at={model.goneSince} precision="day" />,
          })
        : t(`detail.answer.verdict.${verdict}`, {
            why: model.attention[0]?.why ?? '',
          })}{' '}
      {t('detail.answer.about', {
        risk,
        licence: licence
          ? t('detail.answer.licence.known', { licence })
          : t('detail.answer.licence.nobody'),
        owner: owned,
        complete,
      })}
    </>
  );
}
