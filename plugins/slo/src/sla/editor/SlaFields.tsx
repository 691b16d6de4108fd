import { Notice, useTexts } from '@almanac/backstage-plugin-insights-react';
import { sloTranslationRef } from '../../translation';
import { CreditFields } from './CreditFields';
import { ExclusionFields } from './ExclusionFields';
import { hasField, partOf } from './faultWords';
import { FormField } from './FormField';
import { FormPart } from './FormPart';
import { PromiseFields } from './PromiseFields';
import type { SlaEditor } from './useSlaEditor';
import { WindowFields } from './WindowFields';

/** Every field of an agreement, and what is wrong that no field shows. */
export function SlaFields(props: { editor: SlaEditor; isNew: boolean }) {
  const { editor } = props;
  const { form, change, faultAt, faults, checkError } = editor;
  const { t } = useTexts(sloTranslationRef);
  const others = faults.filter(fault => !hasField(fault));
  return (
    <div ref={editor.fieldsRef}>
      <PromiseFields editor={editor} isNew={props.isNew} />
      <WindowFields editor={editor} />
      <CreditFields editor={editor} />
      <ExclusionFields editor={editor} />
      <FormPart anchor="more" title={t('slaEditor.parts.about')}>
        <FormField
          label={t('slaEditor.owner')}
          value={form.owner}
          help={t('slaEditor.ownerHelp')}
          fault={faultAt('spec.owner', form.owner)}
          onChange={owner => change({ owner })}
        />
        <FormField
          label={t('slaEditor.url')}
          help={t('slaEditor.optional')}
          value={form.url}
          fault={faultAt('spec.url', form.url)}
          onChange={url => change({ url })}
        />
      </FormPart>
      {checkError && (
        <Notice tone="attention" icon="warning">
          {t('slaEditor.checkFailed', { reason: checkError.message })}
        </Notice>
      )}
      {others.length > 0 && (
        <Notice tone="act" icon="cross">
          {t('slaEditor.other')}:{' '}
          {others
            .map(fault =>
              t('slaEditor.otherIn', {
                part: t(`slaEditor.parts.${partOf(fault)}`),
                fault: `${fault.detail}. ${fault.howToMend}`,
              }),
            )
            .join(' ')}
        </Notice>
      )}
    </div>
  );
}
