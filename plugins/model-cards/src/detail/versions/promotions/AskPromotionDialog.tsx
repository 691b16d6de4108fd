import { useId, useState } from 'react';
import {
  ErrorState,
  ProblemError,
  useModelVersions,
  useRequestModelPromotion,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { FindVersion } from '../../../parts/versionPicker/FindVersion';
import { modelCardsTranslationRef } from '../../../translation';
import { FormField } from '../../lib/FormField';
import { FormDialog } from '../../lib/FormDialog';
import { ModelParts } from '../../ModelParts';
import { offeredVersions } from '../offeredVersions';
import { EvidenceFields } from './EvidenceFields';
import {
  holderOf,
  LONGEST_ALIAS,
  LONGEST_REASON,
  promotionFault,
  PromotionForm,
  promotionRequest,
} from './promotionForm';

/** Asks that a version hold an alias, with why and what speaks for it. */
export function AskPromotionDialog(props: ModelParts & { onClose(): void }) {
  const { model, address, view, onClose } = props;
  const { t } = useTexts(modelCardsTranslationRef);
  const ask = useRequestModelPromotion(address);
  const [form, setForm] = useState<PromotionForm>(() => ({
    alias: model.aliases[0]?.alias ?? '',
    version: view.get('version') ?? model.latestVersion?.version ?? '',
    reason: '',
    evidence: [],
  }));
  // Who held it when the reader decided: a move meanwhile is a conflict, and is told.
  const [aliases] = useState(model.aliases);
  const change = (changes: Partial<PromotionForm>) =>
    setForm({ ...form, ...changes });
  const fault = promotionFault(form, aliases);
  const confirm = async () => {
    try {
      await ask.mutateAsync(promotionRequest(form, aliases));
      onClose();
    } catch {
      // Shown in the dialog.
    }
  };
  const isConflict =
    ask.error instanceof ProblemError && ask.error.status === 409;
  return (
    <FormDialog
      title={t('detail.promotion.ask')}
      confirm={t('detail.promotion.send')}
      whyNot={fault && t(`detail.promotion.fault.${fault}`)}
      isBusy={ask.isPending}
      onConfirm={confirm}
      onCancel={onClose}
    >
      <Target {...props} form={form} onChange={change} />
      <p role="status">
        {holderOf(aliases, form.alias.trim()) === null
          ? t('detail.promotion.noHolder')
          : t('detail.promotion.holder', {
              version: holderOf(aliases, form.alias.trim()) ?? '',
            })}
      </p>
      <FormField
        label={t('detail.promotion.reason')}
        value={form.reason}
        onChange={event => change({ reason: event.target.value })}
        limit={LONGEST_REASON}
        required
        multiline
        minRows={2}
      />
      <EvidenceFields
        evidence={form.evidence}
        onChange={evidence => change({ evidence })}
      />
      {ask.error && (
        <ErrorState
          title={t('detail.promotion.notAsked')}
          error={ask.error}
          whatToDo={isConflict ? t('detail.promotion.conflict') : undefined}
        />
      )}
    </FormDialog>
  );
}

/** Which alias goes to which version. */
function Target(
  props: ModelParts & {
    form: PromotionForm;
    onChange(changes: Partial<PromotionForm>): void;
  },
) {
  const { model, address, view, form, onChange } = props;
  const listId = useId();
  const { t } = useTexts(modelCardsTranslationRef);
  const versions = useModelVersions(address);
  const offered = offeredVersions({
    latest: model.latestVersion?.version,
    chosen: form.version || view.version,
    aliases: model.aliases,
    listed: versions.items.map(({ version }) => version),
  });
  return (
    <>
      <FormField
        label={t('detail.promotion.alias')}
        value={form.alias}
        onChange={event => onChange({ alias: event.target.value })}
        inputProps={{ list: listId }}
        limit={LONGEST_ALIAS}
        required
      />
      <datalist id={listId}>
        {model.aliases.map(({ alias }) => (
          <option key={alias} value={alias} />
        ))}
      </datalist>
      <FormField
        label={t('detail.promotion.version')}
        value={form.version}
        onChange={event => onChange({ version: event.target.value })}
        select
        SelectProps={{ native: true }}
        InputLabelProps={{ shrink: true }}
      >
        {offered.map(({ version, aliases }) => (
          <option key={version} value={version}>
            {[version, ...aliases].join(' · ')}
          </option>
        ))}
        <option value="">{t('detail.promotion.takeAway')}</option>
      </FormField>
      {versions.hasMore && (
        <FindVersion
          address={address}
          onFound={version => onChange({ version })}
        />
      )}
    </>
  );
}
