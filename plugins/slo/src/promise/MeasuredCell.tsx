import { Fragment } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import { Link } from '@backstage/core-components';
import {
  formatShare,
  SloPromise,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { sliText } from '../detail/lib/objectiveText';
import { useWindowWords } from '../detail/words/useWindowWords';
import { useSloPath } from '../parts/SloLink';
import { sloTranslationRef } from '../translation';
import { knowledgeOf } from './littleKnown';

type Dependency = SloPromise['dependencies'][number];

const useStyles = makeStyles(theme => ({
  quiet: { color: theme.palette.text.secondary },
}));

/** How much of its window is known: `60 % of 30 days known`. */
function useKnownWords(): (dependency: Dependency) => string {
  const { t } = useTexts(sloTranslationRef);
  const { duration } = useWindowWords();
  return ({ coverage, window }) => {
    // Two digits say as much as a reader does with it.
    const share = formatShare(Number((coverage ?? 0).toPrecision(2)));
    return window
      ? t('promise.known.ofLength', { share, duration: duration(window) })
      : t('promise.known.ofWindow', { share });
  };
}

/** What is measured of a dependency and on which SLO; where little of its window is known, how little. */
export function MeasuredCell(props: {
  dependency: Dependency;
  target: number;
}) {
  const { dependency, target } = props;
  const { sli, slo } = dependency;
  const classes = useStyles();
  const { t } = useTexts(sloTranslationRef);
  const knownWords = useKnownWords();
  const sloPath = useSloPath();
  const knowledge = knowledgeOf(dependency);
  if (knowledge === 'none') {
    return <span className={classes.quiet}>{t('promise.notMeasured')}</span>;
  }
  const said = [
    knowledge === 'little' ? (
      <span className={classes.quiet}>{t('promise.known.tooEarly')}</span>
    ) : (
      sliText(sli, target)
    ),
    knowledge !== 'most' && (
      <span className={classes.quiet}>{knownWords(dependency)}</span>
    ),
    slo && <Link to={sloPath(slo)}>{slo}</Link>,
  ].filter(Boolean);
  return (
    <>
      {said.map((one, index) => (
        <Fragment key={index}>
          {index > 0 && ' · '}
          {one}
        </Fragment>
      ))}
    </>
  );
}
