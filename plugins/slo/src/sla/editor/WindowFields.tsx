import {
  ChoiceGroup,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { sloTranslationRef } from '../../translation';
import { FormField } from './FormField';
import { FormPart } from './FormPart';
import { rareWindowUnits, windowUnits } from './SlaForm';
import type { SlaEditor } from './useSlaEditor';

const kinds = ['calendar', 'rolling'] as const;
const WINDOW = 'spec.timeWindow[0]';

/** Over which periods the promise is measured, and since when. */
export function WindowFields({ editor }: { editor: SlaEditor }) {
  const { form, change, faultAt } = editor;
  const { t } = useTexts(sloTranslationRef);
  const units = [
    ...rareWindowUnits.filter(unit => unit === form.unit),
    ...windowUnits,
  ];
  return (
    <FormPart anchor="window" title={t('slaEditor.parts.window')}>
      <div style={{ gridColumn: '1 / -1' }}>
        <ChoiceGroup
          name={t('slaEditor.kind.name')}
          choices={kinds.map(id => ({ id, title: t(`slaEditor.kind.${id}`) }))}
          chosen={form.kind}
          onChoose={id =>
            change({ kind: kinds.find(one => one === id) ?? form.kind })
          }
        />
      </div>
      <FormField
        label={t('slaEditor.count')}
        value={form.count}
        isNumber
        fault={faultAt(`${WINDOW}.duration`, form.count)}
        onChange={count => change({ count })}
      />
      <FormField
        label={t('slaEditor.unit.name')}
        value={form.unit}
        choices={units.map(unit => (
          <option key={unit} value={unit}>
            {t(`slaEditor.unit.${unit}`)}
          </option>
        ))}
        onChange={unit => change({ unit })}
      />
      {form.kind === 'calendar' && <CalendarFields editor={editor} />}
      <FormField
        label={t('slaEditor.since')}
        type="date"
        value={form.since}
        help={t('slaEditor.sinceHelp')}
        fault={faultAt('spec.since', form.since)}
        onChange={since => change({ since })}
      />
    </FormPart>
  );
}

/** From when periods are counted, and by whose clock. */
function CalendarFields({ editor }: { editor: SlaEditor }) {
  const { form, change, faultAt } = editor;
  const { t } = useTexts(sloTranslationRef);
  return (
    <>
      <FormField
        label={t('slaEditor.anchor')}
        type="date"
        value={form.anchor}
        fault={faultAt(`${WINDOW}.calendar.startTime`, form.anchor)}
        onChange={anchor => change({ anchor })}
      />
      <FormField
        label={t('slaEditor.timeZone')}
        value={form.timeZone}
        help={t('slaEditor.timeZoneHelp')}
        fault={faultAt(`${WINDOW}.calendar.timeZone`, form.timeZone)}
        proposals={Intl.supportedValuesOf('timeZone')}
        onChange={timeZone => change({ timeZone })}
      />
    </>
  );
}
