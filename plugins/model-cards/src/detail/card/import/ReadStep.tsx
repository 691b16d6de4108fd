import { formatCount } from '@almanac/backstage-plugin-insights-common';
import {
  ErrorState,
  ModelCardFault,
  Notice,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../../../translation';
import { FormDialog } from '../../lib/FormDialog';
import { FormField } from '../../lib/FormField';
import { FaultTable } from '../faults/FaultTable';
import { CardFileChoice } from './CardFileChoice';
import { CardSourceText } from './CardSourceText';
import { MOST_CARD_CHARACTERS } from './MOST_CARD_CHARACTERS';

/** Asks for a card; where it cannot be read, says what is wrong with it at which place, and lets it be mended there. */
export function ReadStep(props: {
  chosen: CardSourceText;
  /** What is wrong in the text that was read last. */
  faults: readonly ModelCardFault[];
  failure: Error | null;
  isBusy: boolean;
  onChoose(chosen: CardSourceText): void;
  onRead(): void;
  onClose(): void;
}) {
  const { chosen, faults, failure } = props;
  const { t } = useTexts(modelCardsTranslationRef);
  const errors = faults.filter(({ severity }) => severity === 'error');
  return (
    <FormDialog
      title={t('detail.card.import.title')}
      confirm={t('detail.card.import.read')}
      busy={t('detail.card.import.reading')}
      whyNot={useWhyNot(chosen.text)}
      isBusy={props.isBusy}
      isWide
      failure={failure}
      onConfirm={props.onRead}
      onCancel={props.onClose}
    >
      <p style={{ marginTop: 0 }}>{t('detail.card.import.what')}</p>
      <CardFileChoice onChoose={props.onChoose} />
      {failure && (
        <ErrorState
          title={t('detail.card.import.failed')}
          error={failure}
          stillWorks={t('detail.card.import.failedStillWorks')}
        />
      )}
      {errors.length > 0 && (
        <div role="alert">
          <Notice tone="act" icon="warning">
            {t('detail.card.import.errors', { count: errors.length })}
          </Notice>
          <FaultTable faults={faults} />
        </div>
      )}
      <FormField
        label={t('detail.card.import.text')}
        helperText={chosen.file}
        value={chosen.text}
        onChange={event =>
          props.onChoose({ ...chosen, text: event.target.value })
        }
        limit={MOST_CARD_CHARACTERS}
        multiline
        minRows={6}
        maxRows={16}
        inputProps={{ spellCheck: false, style: { fontFamily: 'monospace' } }}
      />
    </FormDialog>
  );
}

function useWhyNot(text: string): string | undefined {
  const { t } = useTexts(modelCardsTranslationRef);
  if (text.trim() === '') return t('detail.card.import.fault.empty');
  return text.length > MOST_CARD_CHARACTERS
    ? t('detail.card.import.fault.tooLong', {
        characters: formatCount(MOST_CARD_CHARACTERS),
      })
    : undefined;
}
