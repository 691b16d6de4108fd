import Button from '@material-ui/core/Button';
import {
  PageSection,
  usePlainTable,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { sloTranslationRef } from '../../translation';
import { FormField } from './FormField';
import { FormRow } from './FormRow';
import { ExclusionForm, ownTimeZone } from './SlaForm';
import type { SlaEditor } from './useSlaEditor';

/** Times that do not count. */
export function ExclusionFields({ editor }: { editor: SlaEditor }) {
  const { note } = usePlainTable();
  const { t } = useTexts(sloTranslationRef);
  const { form, change } = editor;
  const { exclusions } = form;
  return (
    <PageSection anchor="exclusions" title={t('slaEditor.parts.exclusions')}>
      <p className={note}>
        {t('slaEditor.exclusionsNote', { timeZone: ownTimeZone() })}
      </p>
      {exclusions.map((_, index) => (
        <ExclusionRow key={index} editor={editor} index={index} />
      ))}
      <Button
        size="small"
        onClick={() =>
          change({
            exclusions: [...exclusions, { start: '', end: '', reason: '' }],
          })
        }
      >
        {t('slaEditor.addExclusion')}
      </Button>
    </PageSection>
  );
}

function ExclusionRow(props: { editor: SlaEditor; index: number }) {
  const { editor, index } = props;
  const { t } = useTexts(sloTranslationRef);
  const { form, change, faultAt } = editor;
  const { exclusions } = form;
  const exclusion = exclusions[index];
  const set = (changes: Partial<ExclusionForm>) =>
    change({
      exclusions: exclusions.map((one, at) =>
        at === index ? { ...one, ...changes } : one,
      ),
    });
  return (
    <FormRow
      remove={t('slaEditor.removeExclusion', { number: String(index + 1) })}
      onRemove={() =>
        change({ exclusions: exclusions.filter((_, at) => at !== index) })
      }
    >
      {(['start', 'end', 'reason'] as const).map(field => (
        <FormField
          key={field}
          label={t(`slaEditor.${field}`)}
          type={field === 'reason' ? undefined : 'datetime-local'}
          value={exclusion[field]}
          fault={faultAt(
            `spec.exclusions[${index}].${field}`,
            exclusion[field],
          )}
          onChange={value => set({ [field]: value })}
        />
      ))}
    </FormRow>
  );
}
