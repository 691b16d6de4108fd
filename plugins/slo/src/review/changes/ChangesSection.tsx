import { makeStyles } from '@material-ui/core/styles';
import {
  PagePart,
  PageSection,
  SloReview,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { sloTranslationRef } from '../../translation';
import { LeftOff } from '../LeftOff';
import { DefinitionChanges } from './DefinitionChanges';
import { StateChanges } from './StateChanges';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(320px, 1fr))',
    gap: theme.spacing(3, 4),
  },
}));

/** What became of the SLOs and of their definitions. */
export function ChangesSection({ review }: { review: SloReview }) {
  const classes = useStyles();
  const { t } = useTexts(sloTranslationRef);
  const { stateChanges, definitionChanges } = review;
  return (
    <PageSection anchor="changes" title={t('review.changes.title')}>
      <div className={classes.root}>
        <PagePart title={t('review.changes.states')}>
          <StateChanges review={review} />
          <LeftOff leftOff={stateChanges.leftOff} />
        </PagePart>
        <PagePart title={t('review.changes.definitions')}>
          <DefinitionChanges changes={definitionChanges.items} />
          <LeftOff leftOff={definitionChanges.leftOff} />
        </PagePart>
      </div>
    </PageSection>
  );
}
