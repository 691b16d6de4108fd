import { modelCardLimits } from '@almanac/backstage-plugin-insights-common';
import { plainWord, useTexts } from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../../../translation';
import { CardFieldKind } from '../fields/CardFieldKind';
import { FieldDraft, formOf } from './FieldDraft';
import { ObjectRows } from './ObjectRows';
import { RefusedPlaces } from './refusedPlaces';
import { TextRows } from './TextRows';
import { FormField } from '../../lib/FormField';

/** What a field holds, to be written. */
export function ValueFields(props: {
  title: string;
  kind: CardFieldKind;
  draft: FieldDraft;
  refused: RefusedPlaces;
  onChange(changes: Partial<FieldDraft>): void;
}) {
  const { title, kind, draft, refused, onChange } = props;
  const { t } = useTexts(modelCardsTranslationRef);
  const form = formOf(kind);
  if (form === 'texts') {
    return (
      <TextRows
        title={title}
        texts={draft.texts}
        isLong={kind.kind === 'texts'}
        refused={refused}
        onChange={texts => onChange({ texts })}
      />
    );
  }
  if (form === 'objects') {
    return (
      <ObjectRows
        title={title}
        columns={'columns' in kind ? kind.columns : []}
        objects={draft.objects}
        refused={refused}
        onChange={objects => onChange({ objects })}
      />
    );
  }
  if (kind.kind === 'choice') {
    return (
      <FormField
        label={title}
        value={draft.text}
        onChange={event => onChange({ text: event.target.value })}
        select
        SelectProps={{ native: true }}
        InputLabelProps={{ shrink: true }}
        fault={refused.get('')}
      >
        <option value="">{t('detail.card.edit.notSaid')}</option>
        {kind.words.map(word => (
          <option key={word} value={word}>
            {plainWord(word)}
          </option>
        ))}
      </FormField>
    );
  }
  return (
    <FormField
      label={title}
      value={draft.text}
      onChange={event => onChange({ text: event.target.value })}
      multiline={kind.kind === 'text'}
      minRows={kind.kind === 'text' ? 6 : undefined}
      maxRows={18}
      limit={modelCardLimits.textCharacters}
      fault={refused.get('')}
    />
  );
}
