import {
  ModelSummary,
  StateIcon,
  Time,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { ModelLink } from '../../parts/ModelLink';
import { ModelNames } from '../../parts/ModelNames';
import { TwoLines } from '../../parts/TwoLines';
import { modelCardsTranslationRef } from '../../translation';

/** What a model is called and where it is, or since when it is there no more. */
export function ModelCell(props: {
  model: ModelSummary;
  onLeave(model: ModelSummary): void;
}) {
  const { model } = props;
  const { t } = useTexts(modelCardsTranslationRef);
  return (
    <TwoLines
      first={<ModelLink model={model} onLeave={() => props.onLeave(model)} />}
      second={
        model.goneSince === null ? (
          <ModelNames model={model} />
        ) : (
          <>
            <StateIcon name="empty" />{' '}
            {t('parts.goneSince', {
              time: <Time at={model.goneSince} precision="day" />,
            })}
          </>
        )
      }
    />
  );
}
