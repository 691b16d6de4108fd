import {
  ModelSummary,
  StateIcon,
  states,
  Time,
  TwoLines,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { ModelLink } from '../../parts/ModelLink';
import { ModelNames } from '../../parts/ModelNames';
import { modelCardsTranslationRef } from '../../translation';

/** What a model is called and where it is, or since when it is there no more, or is not to be used any more. */
export function ModelCell(props: {
  model: ModelSummary;
  onLeave(model: ModelSummary): void;
}) {
  const { model } = props;
  return (
    <TwoLines
      first={<ModelLink model={model} onLeave={() => props.onLeave(model)} />}
      second={<Standing model={model} />}
    />
  );
}

function Standing({ model }: { model: ModelSummary }) {
  const { t } = useTexts(modelCardsTranslationRef);
  const { goneSince, deprecation } = model;
  if (goneSince !== null) {
    return (
      <>
        <StateIcon name="empty" />{' '}
        {t('parts.goneSince', {
          time: <Time at={goneSince} precision="day" />,
        })}
      </>
    );
  }
  if (deprecation === null) return <ModelNames model={model} />;
  return (
    <span title={deprecation.reason}>
      <StateIcon name={states.deprecated.icon} />{' '}
      {t('parts.deprecatedSince', {
        time: <Time at={deprecation.at} precision="day" />,
      })}
    </span>
  );
}
