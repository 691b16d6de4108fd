import Button from '@material-ui/core/Button';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  PageSection,
  usePlainTable,
} from '@almanac/backstage-plugin-insights-react';
import { sloTranslationRef } from '../../translation';
import { FormField } from './FormField';
import { FormRow } from './FormRow';
import { ExclusionForm, ownTimeZone } from './SlaForm';
import type { SlaEditor } from './useSlaEditor';

/** Times that do not count. */
export function ExclusionFields({ editor }: { editor: SlaEditor }) {
  const { note } = usePlainTable();
  const { t } = useTranslationRef(sloTranslationRef);
  const { form, change, faultAt } = editor;
  const { exclusions } = form;
  const set = (index: number, changes: Partial<ExclusionForm>) =>
    change({
      exclusions: exclusions.map((one, at) =>
        at === index ? { ...one, ...changes } : one,
      ),
    });
  return (
    <PageSection anchor="exclusions" title={t('slaEditor.parts.exclusions')}>
      <p className={note}>
        {t('slaEditor.exclusionsNote', { timeZone: ownTimeZone() })}
      </p>
      {exclusions.map(({ start, end, reason }, index) => {
        const path = `spec.exclusions[${index}]`;
        return (
          <FormRow
            key={index}
            remove={t('slaEditor.removeExclusion', {
              number: String(index + 1),
            })}
            onRemove={() =>
              change({ exclusions: exclusions.filter((_, at) => at !== index) })
            }
          >
            <FormField
              label={t('slaEditor.start')}
              type="datetime-local"
              value={start}
              fault={faultAt(`${path}.start`, start)}
              onChange={value => set(index, { start: value })}
            />
            <FormField
              label={t('slaEditor.end')}
              type="datetime-local"
              value={end}
              fault={faultAt(`${path}.end`, end)}
              onChange={value => set(index, { end: value })}
            />
            <FormField
              label={t('slaEditor.reason')}
              value={reason}
              fault={faultAt(`${path}.reason`, reason)}
              onChange={value => set(index, { reason: value })}
            />
          </FormRow>
        );
      })}
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
