import Button from '@material-ui/core/Button';
import Checkbox from '@material-ui/core/Checkbox';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import { useTexts } from '@almanac/backstage-plugin-insights-react';
import { sloTranslationRef } from '../../translation';
import { FormField } from './FormField';
import { FormPart } from './FormPart';
import { FormRow } from './FormRow';
import type { TierForm } from './SlaForm';
import type { SlaEditor } from './useSlaEditor';

const COMMON = ['EUR', 'USD', 'GBP', 'CHF', 'SEK', 'PLN', 'JPY'];

/** What a broken promise costs. */
export function CreditFields({ editor }: { editor: SlaEditor }) {
  const { form, change, faultAt } = editor;
  const { t } = useTexts(sloTranslationRef);
  const { hasCredits, currency, fee, cap } = form;
  return (
    <FormPart
      anchor="credits"
      title={t('slaEditor.parts.credits')}
      foot={hasCredits && <Tiers editor={editor} />}
    >
      <FormControlLabel
        style={{ gridColumn: '1 / -1', marginRight: 0 }}
        control={
          <Checkbox
            color="primary"
            checked={hasCredits}
            onChange={event => change({ hasCredits: event.target.checked })}
          />
        }
        label={t('slaEditor.hasCredits')}
      />
      {hasCredits && (
        <>
          <FormField
            label={t('slaEditor.currency')}
            value={currency}
            help={t('slaEditor.currencyHelp')}
            fault={faultAt('spec.credits.currency', currency)}
            proposals={COMMON}
            onChange={value => change({ currency: value.toUpperCase() })}
          />
          <FormField
            label={t('slaEditor.fee')}
            value={fee}
            isNumber
            fault={faultAt('spec.credits.feePerPeriod', fee)}
            onChange={value => change({ fee: value })}
          />
          <FormField
            label={t('slaEditor.cap')}
            help={t('slaEditor.optional')}
            value={cap}
            isNumber
            fault={faultAt('spec.credits.capPercent', cap)}
            onChange={value => change({ cap: value })}
          />
        </>
      )}
    </FormPart>
  );
}

function Tiers({ editor }: { editor: SlaEditor }) {
  const { t } = useTexts(sloTranslationRef);
  const { form, change, faultAt } = editor;
  const { tiers } = form;
  const set = (index: number, changes: Partial<TierForm>) =>
    change({
      tiers: tiers.map((tier, at) =>
        at === index ? { ...tier, ...changes } : tier,
      ),
    });
  return (
    <>
      <h3 style={{ fontSize: 16, margin: '16px 0 8px' }}>
        {t('slaEditor.tiers')}
      </h3>
      {tiers.map(({ below, percent }, index) => (
        <FormRow
          key={index}
          remove={t('slaEditor.removeTier', { number: String(index + 1) })}
          onRemove={
            tiers.length > 1
              ? () => change({ tiers: tiers.filter((_, at) => at !== index) })
              : undefined
          }
        >
          <FormField
            label={t('slaEditor.below')}
            value={below}
            isNumber
            fault={faultAt(`spec.credits.tiers[${index}].below`, below)}
            onChange={value => set(index, { below: value })}
          />
          <FormField
            label={t('slaEditor.percent')}
            value={percent}
            isNumber
            fault={faultAt(`spec.credits.tiers[${index}].percent`, percent)}
            onChange={value => set(index, { percent: value })}
          />
        </FormRow>
      ))}
      <Button
        size="small"
        onClick={() =>
          change({ tiers: [...tiers, { below: '', percent: '' }] })
        }
      >
        {t('slaEditor.addTier')}
      </Button>
    </>
  );
}
