import { useTexts } from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../../../translation';
import { RadioChoice } from '../../lib/RadioChoice';
import { FieldDraft } from './FieldDraft';

const KINDS: readonly FieldDraft['kind'][] = [
  'known',
  'unknown',
  'notApplicable',
];

/** Which of the three answers is given. */
export function KindChoice(props: {
  kind: FieldDraft['kind'];
  onChange(kind: FieldDraft['kind']): void;
}) {
  const { t } = useTexts(modelCardsTranslationRef);
  return (
    <RadioChoice
      name={t('detail.card.edit.kind.name')}
      choices={KINDS.map(id => ({
        id,
        title: t(`detail.card.edit.kind.${id}`),
      }))}
      chosen={props.kind}
      onChoose={props.onChange}
    />
  );
}
