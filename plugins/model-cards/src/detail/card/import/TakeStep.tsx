import Button from '@material-ui/core/Button';
import {
  formatCount,
  modelCardLimits,
} from '@almanac/backstage-plugin-insights-common';
import {
  ErrorState,
  ModelCard,
  ModelCardResult,
  Notice,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../../../translation';
import { ScopeChoice } from '../edit/ScopeChoice';
import { ReadCard } from '../edit/useFieldEdit';
import { ShownSection } from '../fields/fieldsOfCard';
import { FormDialog } from '../../lib/FormDialog';
import { FormField } from '../../lib/FormField';
import { ModelParts } from '../../ModelParts';
import { ImportedRest } from './ImportedRest';
import { TakenFields } from './TakenFields';
import { TakeOver, useTakeOver } from './useTakeOver';

const { editCharacters, reasonCharacters } = modelCardLimits;

/** What a read card says beside the card of the model, and the choice of what is taken over. */
export function TakeStep(
  props: ModelParts & {
    result: ModelCardResult & { card: ModelCard };
    /** Where it was read from, in words. */
    source: string;
    card: ReadCard;
    sections: readonly ShownSection[];
    onBack(): void;
    onClose(taken?: string): void;
  },
) {
  const { result, source, onClose } = props;
  const { t } = useTexts(modelCardsTranslationRef);
  const takeOver = useTakeOver(props, result.card, props, source);
  const { taken, fault, failure } = takeOver;
  const take = async () => {
    if (await takeOver.take()) onClose(taken[0]?.shown.pointer);
  };
  return (
    <FormDialog
      title={t('detail.card.import.compared', { source })}
      confirm={
        taken.length === 0
          ? t('detail.card.import.takeNone')
          : t('detail.card.import.take', { count: taken.length })
      }
      whyNot={
        fault &&
        t(`detail.card.import.whyNot.${fault}`, {
          characters: formatCount(editCharacters),
        })
      }
      isBusy={takeOver.isBusy}
      isWide
      failure={failure}
      start={
        <Button disabled={takeOver.isBusy} onClick={props.onBack}>
          {t('detail.card.import.another')}
        </Button>
      }
      onConfirm={take}
      onCancel={() => onClose()}
    >
      <TakeNotices takeOver={takeOver} />
      <TakenFields takeOver={takeOver} version={props.card.answer.version} />
      <ImportedRest result={result} takeOver={takeOver} />
      {fault !== 'nothing' && (
        <>
          <ScopeChoice
            version={props.card.answer.version}
            isOfVersion={takeOver.isOfVersion}
            onChange={takeOver.setOfVersion}
          />
          <FormField
            label={t('detail.card.edit.reason')}
            helperText={t('detail.card.edit.reasonHelp')}
            value={takeOver.reason}
            onChange={event => takeOver.setReason(event.target.value)}
            limit={reasonCharacters}
            multiline
          />
        </>
      )}
    </FormDialog>
  );
}

/** What has to be known before anything is taken over: nothing new, a conflict, a refusal. */
function TakeNotices({ takeOver }: { takeOver: TakeOver }) {
  const { t } = useTexts(modelCardsTranslationRef);
  const { fields, fault, failure, hasConflict } = takeOver;
  return (
    <>
      {fault === 'nothing' && (
        <Notice tone="neutral" icon="check">
          {t(
            fields.length === 0
              ? 'detail.card.import.holdsNothing'
              : 'detail.card.import.nothingNew',
          )}
        </Notice>
      )}
      {hasConflict && (
        <div role="alert">
          <Notice
            tone="attention"
            icon="warning"
            action={
              <Button size="small" color="inherit" onClick={takeOver.lookAgain}>
                {t('detail.card.import.conflictSeen')}
              </Button>
            }
          >
            {t('detail.card.import.conflict')}
          </Notice>
        </div>
      )}
      {failure && (
        <ErrorState
          title={t('detail.card.import.notTaken')}
          error={failure}
          stillWorks={t('detail.card.import.notTakenStillWorks')}
        />
      )}
    </>
  );
}
