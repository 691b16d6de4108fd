import Button from '@material-ui/core/Button';
import { useTexts } from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../../translation';
import type { Faults } from '../faults';
import { DraftRing, idOf, MOST_RINGS, withField } from '../radarDraft';
import { ConditionFields } from './ConditionFields';
import { DraftField } from './DraftField';
import { PartActions } from './PartActions';
import { useFieldStyles } from './useFieldStyles';

/** The rings from the centre outwards, each with its condition where the radar has a signal. */
export function RingFields(props: {
  rings: DraftRing[];
  faults: Faults;
  hasSignal: boolean;
  onChange(rings: DraftRing[]): void;
}) {
  const { rings, faults, hasSignal, onChange } = props;
  const classes = useFieldStyles();
  const { t } = useTexts(trendRadarTranslationRef);
  const put = (index: number, ring: DraftRing) =>
    onChange(rings.map((one, at) => (at === index ? ring : one)));
  return (
    <>
      <p className={classes.hint}>
        {t(hasSignal ? 'editor.rings.hint' : 'editor.rings.hintDecided')}
      </p>
      {faults.at('rings') && (
        <p className={classes.fault}>{faults.at('rings')}</p>
      )}
      {rings.map((ring, index) => {
        const path = `rings[${index}]`;
        const name = t('editor.rings.name', { number: String(index + 1) });
        const follows = ring.id === idOf(ring.title);
        return (
          <fieldset
            // A part has nothing else that stays the same while it is written.
            key={index}
            className={classes.part}
            style={{ margin: 0, borderWidth: '0 0 1px' }}
            aria-label={name}
          >
            <div className={classes.grid}>
              <DraftField
                label={t('editor.part.title')}
                value={ring.title}
                fault={faults.at(`${path}.title`)}
                onChange={title =>
                  put(index, {
                    ...ring,
                    title,
                    ...(follows && { id: idOf(title) }),
                  })
                }
              />
              <DraftField
                label={t('editor.part.id')}
                value={ring.id}
                fault={faults.at(`${path}.id`)}
                onChange={id => put(index, { ...ring, id })}
              />
              <DraftField
                label={t('editor.part.description')}
                value={ring.description ?? ''}
                fault={faults.at(`${path}.description`)}
                onChange={text =>
                  put(index, withField(ring, 'description', text))
                }
              />
              {(hasSignal || ring.when !== undefined) && (
                <div className={classes.wide}>
                  <ConditionFields
                    when={ring.when}
                    path={path}
                    faults={faults}
                    isLast={index === rings.length - 1}
                    onChange={when => put(index, withField(ring, 'when', when))}
                  />
                </div>
              )}
            </div>
            <PartActions
              {...{ parts: rings, index, onChange }}
              name={ring.title || name}
            />
          </fieldset>
        );
      })}
      <Button
        size="small"
        variant="outlined"
        className={classes.add}
        disabled={rings.length >= MOST_RINGS}
        onClick={() => onChange([...rings, { id: '', title: '' }])}
      >
        {t('editor.rings.add')}
      </Button>
    </>
  );
}
