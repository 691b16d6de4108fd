import { modelCardLimits } from '@almanac/backstage-plugin-insights-common';
import { useTexts } from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../../../translation';
import { FormField } from '../../lib/FormField';
import { ShownField } from '../fields/fieldsOfCard';
import { FieldDraft } from './FieldDraft';
import { KindChoice } from './KindChoice';
import { RefusedPlaces } from './refusedPlaces';
import { ScopeChoice } from './ScopeChoice';
import { ValueFields } from './ValueFields';

const { becauseCharacters, reasonCharacters } = modelCardLimits;

/** What is said of a field: which kind of answer, the answer, of which version, and why. */
export function EditFields(props: {
  shown: ShownField;
  title: string;
  /** Of the card; null for a model without versions. */
  version: string | null;
  draft: FieldDraft;
  refused: RefusedPlaces;
  onChange(changes: Partial<FieldDraft>): void;
}) {
  const { shown, title, version, draft, refused, onChange } = props;
  const { t } = useTexts(modelCardsTranslationRef);
  return (
    <>
      <KindChoice kind={draft.kind} onChange={kind => onChange({ kind })} />
      {draft.kind === 'known' && (
        <ValueFields
          title={title}
          kind={shown.kind}
          draft={draft}
          refused={refused}
          onChange={onChange}
        />
      )}
      {draft.kind === 'notApplicable' && (
        <FormField
          label={t('detail.card.edit.because')}
          value={draft.because}
          onChange={event => onChange({ because: event.target.value })}
          limit={becauseCharacters}
          fault={refused.get('because')}
          required
          multiline
          minRows={2}
        />
      )}
      <ScopeChoice
        version={version}
        isOfVersion={draft.isOfVersion}
        onChange={isOfVersion => onChange({ isOfVersion })}
      />
      <FormField
        label={t('detail.card.edit.reason')}
        helperText={t('detail.card.edit.reasonHelp')}
        value={draft.reason}
        onChange={event => onChange({ reason: event.target.value })}
        limit={reasonCharacters}
        fault={refused.get('reason')}
        multiline
      />
    </>
  );
}
