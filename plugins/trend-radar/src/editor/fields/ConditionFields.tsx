import Button from '@material-ui/core/Button';
import { radarPolicyLimits } from '@almanac/backstage-plugin-insights-common';
import { useTexts } from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../../translation';
import type { Faults } from '../faults';
import {
  alternativesOf,
  conditionOf,
  DraftLeaf,
  withField,
} from '../radarDraft';
import { DraftNumber } from './DraftNumber';
import { OutlookFields } from './OutlookFields';
import { useFieldStyles } from './useFieldStyles';
import { VerdictChoice } from './VerdictChoice';

/** What a condition may ask of the values, in the order of the form. */
const LEVELS = ['atLeast', 'atMost', 'forPeriods'] as const;

/** What a condition may ask of what is to come. */
const OUTLOOKS = ['forecast', 'risk'] as const;

/** The condition of a ring as alternatives; what YAML says beyond that is left to YAML. */
export function ConditionFields(props: {
  when: unknown;
  /** Of the ring. */
  path: string;
  faults: Faults;
  isLast: boolean;
  onChange(when: unknown): void;
}) {
  const { when, path, faults, isLast, onChange } = props;
  const classes = useFieldStyles();
  const { t } = useTexts(trendRadarTranslationRef);
  const alternatives = alternativesOf(when);
  if (!alternatives) {
    return <p className={classes.hint}>{t('editor.condition.onlyYaml')}</p>;
  }
  const fault = faults.at(path) || faults.at(`${path}.when`);
  const put = (next: DraftLeaf[]) => onChange(conditionOf(next));
  if (isLast && alternatives.length === 0) {
    return <p className={classes.hint}>{t('editor.condition.rest')}</p>;
  }
  return (
    <>
      {fault && <p className={classes.fault}>{fault}</p>}
      {alternatives.map((leaf, index) => (
        <Alternative
          key={index}
          leaf={leaf}
          number={index + 1}
          path={
            alternatives.length === 1
              ? `${path}.when`
              : `${path}.when.any[${index}]`
          }
          faults={faults}
          onChange={next =>
            put(alternatives.map((one, at) => (at === index ? next : one)))
          }
          onRemove={() => put(alternatives.filter((_, at) => at !== index))}
        />
      ))}
      {!isLast && (
        <Button size="small" onClick={() => put([...alternatives, {}])}>
          {t(
            alternatives.length === 0
              ? 'editor.condition.add'
              : 'editor.condition.or',
          )}
        </Button>
      )}
    </>
  );
}

function Alternative(props: {
  leaf: DraftLeaf;
  number: number;
  path: string;
  faults: Faults;
  onChange(leaf: DraftLeaf): void;
  onRemove(): void;
}) {
  const { leaf, path, faults, onChange } = props;
  const classes = useFieldStyles();
  const { t } = useTexts(trendRadarTranslationRef);
  return (
    <fieldset
      style={{ margin: 0, padding: 0, border: 0 }}
      aria-label={t('editor.condition.name', { number: String(props.number) })}
    >
      <div className={classes.grid} style={{ marginBottom: 8 }}>
        {LEVELS.map(name => (
          <DraftNumber
            key={name}
            label={t(`editor.condition.${name}`)}
            value={leaf[name]}
            fault={faults.at(`${path}.${name}`)}
            help={t(`editor.condition.${name}Help`, {
              most: String(radarPolicyLimits.periods),
            })}
            onChange={value => onChange(withField(leaf, name, value))}
          />
        ))}
        <VerdictChoice
          chosen={leaf.verdict ?? []}
          onChange={verdict => onChange(withField(leaf, 'verdict', verdict))}
        />
        {OUTLOOKS.filter(kind => leaf[kind]).map(kind => (
          <OutlookFields
            key={kind}
            {...{ kind, path, faults }}
            asked={leaf[kind] ?? {}}
            onChange={asked => onChange(withField(leaf, kind, asked))}
          />
        ))}
        <div className={classes.wide}>
          {OUTLOOKS.filter(kind => !leaf[kind]).map(kind => (
            <Button
              key={kind}
              size="small"
              onClick={() => onChange(withField(leaf, kind, {}))}
            >
              {t(`editor.outlook.${kind}.add`)}
            </Button>
          ))}
          <Button size="small" onClick={props.onRemove}>
            {t('editor.condition.remove')}
          </Button>
        </div>
      </div>
    </fieldset>
  );
}
