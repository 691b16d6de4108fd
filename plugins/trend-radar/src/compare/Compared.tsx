import { makeStyles } from '@material-ui/core/styles';
import {
  AnswerHeader,
  keepTogether,
  PageSection,
  TopicComparison,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../translation';
import { AddTopic } from './chosen/AddTopic';
import { ChosenTopics } from './chosen/ChosenTopics';
import { Differences } from './Differences';
import { ComparePicture } from './picture/ComparePicture';
import { CompareTable } from './table/CompareTable';
import type { CompareView } from './useCompareView';

const useStyles = makeStyles(theme => ({
  one: {
    margin: theme.spacing(0, 0, 1),
    fontSize: 14,
    color: theme.palette.text.secondary,
  },
}));

/** A comparison that is known: the answer, what is compared, the picture, and what matters side by side. */
export function Compared(props: {
  comparison: TopicComparison;
  view: CompareView;
}) {
  const { comparison, view } = props;
  const classes = useStyles();
  const { t } = useTexts(trendRadarTranslationRef);
  const { topics, sentence, working } = comparison;
  const hasValues = topics.some(({ values }) => values.length > 0);
  return (
    <>
      <AnswerHeader
        sentence={keepTogether(sentence)}
        working={hasValues ? working : undefined}
      />
      <ChosenTopics topics={topics} view={view} />
      {topics.length === 1 && <p className={classes.one}>{t('compare.one')}</p>}
      <AddTopic view={view} />
      {hasValues && (
        <PageSection anchor="picture" title={t('compare.picture.title')}>
          <ComparePicture comparison={comparison} view={view} />
        </PageSection>
      )}
      <PageSection anchor="side-by-side" title={t('compare.table.title')}>
        <CompareTable comparison={comparison} radarId={view.radar} />
      </PageSection>
      <Differences comparison={comparison} />
    </>
  );
}
