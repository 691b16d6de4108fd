import Button from '@material-ui/core/Button';
import { useTexts } from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../../translation';
import type { Faults } from '../faults';
import { DraftOutlook, withField } from '../radarDraft';
import { DraftNumber } from './DraftNumber';
import { useFieldStyles } from './useFieldStyles';

/** The numbers in their order, each with what the form calls it. */
const FIELDS = {
  forecast: [
    { name: 'atLeast', text: 'forecast.atLeast' },
    { name: 'atMost', text: 'forecast.atMost' },
    { name: 'horizon', text: 'forecast.horizon' },
    { name: 'quantile', text: 'forecast.quantile' },
  ],
  risk: [
    { name: 'below', text: 'risk.below' },
    { name: 'above', text: 'risk.above' },
    { name: 'atMost', text: 'risk.atMost' },
    { name: 'atLeast', text: 'risk.atLeast' },
    { name: 'horizon', text: 'risk.horizon' },
  ],
} as const;

/** The numbers that a condition asks of the forecast, or of a risk. */
export function OutlookFields(props: {
  kind: 'forecast' | 'risk';
  asked: DraftOutlook;
  /** Of the condition. */
  path: string;
  faults: Faults;
  /** Undefined where nothing is asked any more. */
  onChange(asked: DraftOutlook | undefined): void;
}) {
  const { kind, asked, faults, onChange } = props;
  const classes = useFieldStyles();
  const { t } = useTexts(trendRadarTranslationRef);
  const path = `${props.path}.${kind}`;
  const fault = faults.at(path);
  return (
    <fieldset
      className={classes.wide}
      style={{ margin: 0, padding: 0, border: 0 }}
      aria-label={t(`editor.outlook.${kind}.name`)}
    >
      <p className={classes.hint}>{t(`editor.outlook.${kind}.hint`)}</p>
      {fault && <p className={classes.fault}>{fault}</p>}
      <div className={classes.grid}>
        {FIELDS[kind].map(({ name, text }) => (
          <DraftNumber
            key={name}
            label={t(`editor.outlook.${text}`)}
            help={t(`editor.outlook.${text}Help`)}
            value={asked[name]}
            fault={faults.at(`${path}.${name}`)}
            onChange={value => onChange(withField(asked, name, value))}
          />
        ))}
      </div>
      <Button size="small" onClick={() => onChange(undefined)}>
        {t(`editor.outlook.${kind}.remove`)}
      </Button>
    </fieldset>
  );
}
