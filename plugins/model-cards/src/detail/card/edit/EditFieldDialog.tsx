import { useEffect } from 'react';
import Button from '@material-ui/core/Button';
import {
  formatCount,
  modelCardLimits,
} from '@almanac/backstage-plugin-insights-common';
import {
  ErrorState,
  Notice,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../../../translation';
import { FormDialog } from '../../lib/FormDialog';
import { ModelParts } from '../../ModelParts';
import { ShownField } from '../fields/fieldsOfCard';
import { useFieldWords } from '../fields/useFieldWords';
import { EditConflict } from './EditConflict';
import { EditFields } from './EditFields';
import { ReadCard, useFieldEdit } from './useFieldEdit';

/** Says something of a field: a value, that nobody knows, or why it does not apply; or takes back what was said. */
export function EditFieldDialog(
  props: ModelParts & {
    shown: ShownField;
    card: ReadCard;
    /** Entity reference of the reader. */
    me: string | undefined;
    onClose(isSaved: boolean): void;
  },
) {
  const { shown, card, me, onClose, ...parts } = props;
  const words = useFieldWords();
  const { t } = useTexts(modelCardsTranslationRef);
  const edit = useFieldEdit(parts, shown, card, me, () => onClose(true));
  const { draft, write, fault, isChanged, hasConflict } = edit;
  const title = words.field(shown.section, shown.name);
  useGuard(isChanged);
  const whyNot = () => {
    if (hasConflict) return t('detail.card.edit.conflictFirst');
    if (fault) {
      return t(`detail.card.edit.fault.${fault}`, {
        items: formatCount(modelCardLimits.items),
        characters: formatCount(modelCardLimits.editCharacters),
      });
    }
    return isChanged ? undefined : t('detail.card.edit.unchanged');
  };
  return (
    <FormDialog
      title={t('detail.card.edit.title', {
        field: `${words.section(shown.section)}: ${title}`,
      })}
      confirm={t('detail.card.edit.save')}
      whyNot={whyNot()}
      isBusy={edit.isSaving}
      isWide
      onConfirm={edit.save}
      onCancel={() => onClose(false)}
      failure={edit.failure}
      start={
        edit.canTakeBack && (
          <Button disabled={edit.isSaving} onClick={() => void edit.takeBack()}>
            {t('detail.card.edit.takeBack')}
          </Button>
        )
      }
    >
      {edit.isKept && (
        <Notice
          tone="info"
          icon="inward"
          action={
            <Button size="small" color="inherit" onClick={edit.discard}>
              {t('detail.card.edit.discard')}
            </Button>
          }
        >
          {t('detail.card.edit.kept')}
        </Notice>
      )}
      {hasConflict && (
        <EditConflict
          shown={shown}
          title={title}
          draft={draft}
          onKeepMine={() => void edit.save(card.etag)}
          onTakeTheirs={edit.discard}
        />
      )}
      {edit.failure && (
        <ErrorState
          title={t('detail.card.edit.failed')}
          error={edit.failure}
          stillWorks={t('detail.card.edit.failedStillWorks')}
          whatToDo={
            edit.refused.size > 0 ? t('detail.card.edit.failedMend') : undefined
          }
        />
      )}
      <EditFields
        shown={shown}
        title={title}
        version={card.answer.version}
        draft={draft}
        refused={edit.refused}
        onChange={write}
      />
    </FormDialog>
  );
}

/** Closing the tab or reloading it asks before it throws away what is not saved. */
function useGuard(isOn: boolean) {
  useEffect(() => {
    if (!isOn) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isOn]);
}
