import { useTexts } from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../../../translation';
import { RadioChoice } from '../../lib/RadioChoice';

/** Whether it is said of the model, whatever version, or of the shown version alone. */
export function ScopeChoice(props: {
  /** Null for a model without versions: then there is no choice. */
  version: string | null;
  isOfVersion: boolean;
  onChange(isOfVersion: boolean): void;
}) {
  const { version, isOfVersion, onChange } = props;
  const { t } = useTexts(modelCardsTranslationRef);
  if (version === null) return null;
  return (
    <RadioChoice
      name={t('detail.card.edit.scope.name')}
      choices={[
        { id: 'model', title: t('detail.card.edit.scope.model') },
        {
          id: 'version',
          title: t('detail.card.edit.scope.version', { version }),
        },
      ]}
      chosen={isOfVersion ? 'version' : 'model'}
      onChoose={id => onChange(id === 'version')}
    />
  );
}
