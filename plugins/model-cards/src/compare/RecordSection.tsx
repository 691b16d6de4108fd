import { makeStyles } from '@material-ui/core/styles';
import {
  ModelComparedSide,
  PagePart,
  PageSection,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { RecordChanges } from '../parts/recordChanges/RecordChanges';
import { modelCardsTranslationRef } from '../translation';

const useStyles = makeStyles(theme => ({
  parts: { display: 'grid', gap: theme.spacing(3) },
}));

/** What each side is made of otherwise than the first, by what their registries recorded. */
export function RecordSection(props: {
  compared: readonly ModelComparedSide[];
  sides: readonly string[];
}) {
  const { compared, sides } = props;
  const classes = useStyles();
  const { t } = useTexts(modelCardsTranslationRef);
  return (
    <PageSection anchor="record" title={t('compare.record.title')}>
      <div className={classes.parts}>
        {compared.slice(1).map(({ recordChanges }, index) => (
          <PagePart
            key={index}
            title={t('compare.record.against', {
              side: sides[index + 1],
              first: sides[0],
            })}
          >
            {recordChanges ? (
              <RecordChanges
                changes={recordChanges}
                before={sides[0]}
                after={sides[index + 1]}
              />
            ) : (
              <p>{t('compare.record.noVersion')}</p>
            )}
          </PagePart>
        ))}
      </div>
    </PageSection>
  );
}
