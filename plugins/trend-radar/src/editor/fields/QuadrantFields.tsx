import Button from '@material-ui/core/Button';
import { useTexts } from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../../translation';
import type { Faults } from '../faults';
import { DraftQuadrant, idOf, MOST_QUADRANTS } from '../radarDraft';
import { DraftField } from './DraftField';
import { PartActions } from './PartActions';
import { useFieldStyles } from './useFieldStyles';

/** The quadrants, each with the tag of its topics. */
export function QuadrantFields(props: {
  quadrants: DraftQuadrant[];
  faults: Faults;
  onChange(quadrants: DraftQuadrant[]): void;
}) {
  const { quadrants, faults, onChange } = props;
  const classes = useFieldStyles();
  const { t } = useTexts(trendRadarTranslationRef);
  const change = (index: number, changes: Partial<DraftQuadrant>) =>
    onChange(
      quadrants.map((one, at) => (at === index ? { ...one, ...changes } : one)),
    );
  return (
    <>
      <p className={classes.hint}>{t('editor.quadrants.hint')}</p>
      {faults.at('quadrants') && (
        <p className={classes.fault}>{faults.at('quadrants')}</p>
      )}
      {quadrants.map((quadrant, index) => {
        const path = `quadrants[${index}]`;
        const name = t('editor.quadrants.name', { number: String(index + 1) });
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
                value={quadrant.title}
                fault={faults.at(`${path}.title`)}
                onChange={title =>
                  change(index, {
                    title,
                    ...(quadrant.id === idOf(quadrant.title) && {
                      id: idOf(title),
                    }),
                  })
                }
              />
              <DraftField
                label={t('editor.part.id')}
                value={quadrant.id}
                fault={faults.at(`${path}.id`)}
                onChange={id => change(index, { id })}
              />
              <DraftField
                label={t('editor.quadrants.tag')}
                value={quadrant.tag}
                fault={faults.at(`${path}.tag`) || faults.at(path)}
                onChange={tag => change(index, { tag })}
              />
            </div>
            <PartActions
              {...{ parts: quadrants, index, onChange }}
              name={quadrant.title || name}
            />
          </fieldset>
        );
      })}
      <Button
        size="small"
        variant="outlined"
        className={classes.add}
        disabled={quadrants.length >= MOST_QUADRANTS}
        onClick={() => onChange([...quadrants, { id: '', title: '', tag: '' }])}
      >
        {t('editor.quadrants.add')}
      </Button>
    </>
  );
}
