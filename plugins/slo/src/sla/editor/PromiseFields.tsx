import {
  useSlo,
  useSlos,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { targetText } from '../../detail/lib/objectiveText';
import { useSettled } from '../../detail/whatIf/useSettled';
import { sloTranslationRef } from '../../translation';
import { FormField } from './FormField';
import { FormPart } from './FormPart';
import type { SlaEditor } from './useSlaEditor';

/** The hand rests. */
const DELAY_MS = 300;
const PROPOSALS = 20;

/** What is promised to whom, on the counts of which objective. */
export function PromiseFields(props: { editor: SlaEditor; isNew: boolean }) {
  const { editor, isNew } = props;
  const { form, change, faultAt } = editor;
  const { t } = useTexts(sloTranslationRef);
  return (
    <FormPart anchor="promise" title={t('slaEditor.parts.promise')}>
      <FormField
        label={t('slaEditor.customer')}
        value={form.customer}
        fault={faultAt('spec.customer', form.customer)}
        onChange={customer => change({ customer })}
      />
      <FormField
        label={t('slaEditor.title')}
        help={t('slaEditor.titleHelp')}
        value={form.title}
        fault={faultAt('metadata.displayName', form.title)}
        onChange={title => change({ title })}
      />
      {isNew && (
        <FormField
          label={t('slaEditor.id')}
          value={form.id}
          help={t('slaEditor.idHelp')}
          fault={faultAt('metadata.name', form.id)}
          onChange={id => change({ id })}
        />
      )}
      <SloFields editor={editor} />
      <FormField
        label={t('slaEditor.target')}
        value={form.target}
        isNumber
        help={t('slaEditor.targetHelp')}
        fault={faultAt('spec.target', form.target)}
        onChange={target => change({ target })}
      />
    </FormPart>
  );
}

/** The SLO, proposed from those that there are, and which of its objectives. */
function SloFields({ editor }: { editor: SlaEditor }) {
  const { form, change, faultAt } = editor;
  const { t } = useTexts(sloTranslationRef);
  const typed = useSettled(form.slo.trim(), DELAY_MS);
  const found = useSlos(typed ? { q: typed } : {}, { limit: PROPOSALS });
  const isKnown = found.items.some(({ name }) => name === form.slo);
  const isUnknown =
    typed !== '' && typed === form.slo && !found.isPending && !isKnown;
  return (
    <>
      <FormField
        label={t('slaEditor.slo')}
        value={form.slo}
        help={t(isUnknown ? 'slaEditor.sloUnknown' : 'slaEditor.sloHelp')}
        fault={faultAt('spec.slo', form.slo)}
        proposals={found.items.map(({ name }) => name)}
        onChange={slo => change({ slo, objective: 0 })}
      />
      {isKnown && (
        <ObjectiveField
          slo={form.slo}
          objective={form.objective}
          onChange={objective => change({ objective })}
        />
      )}
    </>
  );
}

function ObjectiveField(props: {
  slo: string;
  objective: number;
  onChange(objective: number): void;
}) {
  const { t } = useTexts(sloTranslationRef);
  const objectives = useSlo(props.slo).data?.definition.objectives ?? [];
  return (
    <FormField
      label={t('slaEditor.objective')}
      value={String(props.objective)}
      choices={objectives.map(({ title, target }, index) => (
        <option key={index} value={String(index)}>
          {t('slaEditor.objectiveOf', {
            number: String(index + 1),
            title:
              title ??
              t('slaEditor.objectiveNumber', { number: String(index + 1) }),
            target: targetText(target),
          })}
        </option>
      ))}
      onChange={value => props.onChange(Number(value))}
    />
  );
}
