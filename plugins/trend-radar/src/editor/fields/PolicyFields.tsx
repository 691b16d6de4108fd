import { radarPolicyLimits } from '@almanac/backstage-plugin-insights-common';
import { useTexts } from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../../translation';
import type { Faults } from '../faults';
import { RadarContent, withField } from '../radarDraft';
import { DraftNumber } from './DraftNumber';
import { useFieldStyles } from './useFieldStyles';

const NUMBERS = [
  'hysteresis',
  'verdictPeriods',
  'movementPeriods',
  'driftPeriods',
] as const;

const mostOf = (name: (typeof NUMBERS)[number]) =>
  String(
    name === 'verdictPeriods'
      ? radarPolicyLimits.verdictPeriods
      : radarPolicyLimits.periods,
  );

/** How still blips stand, and how long a move and a drift are told. */
export function PolicyFields(props: {
  content: RadarContent;
  faults: Faults;
  onChange(content: RadarContent): void;
}) {
  const { content, faults, onChange } = props;
  const classes = useFieldStyles();
  const { t } = useTexts(trendRadarTranslationRef);
  return (
    <div className={classes.grid}>
      {NUMBERS.map(name => (
        <DraftNumber
          key={name}
          label={t(`editor.policy.${name}`)}
          help={t(`editor.policy.${name}Help`, { most: mostOf(name) })}
          value={content[name]}
          fault={faults.at(name)}
          onChange={value => onChange(withField(content, name, value))}
        />
      ))}
    </div>
  );
}
