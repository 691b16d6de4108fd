import { makeStyles } from '@material-ui/core/styles';
import {
  FactsList,
  plainWord,
  SloPromise,
  StateIcon,
  StateIconName,
  Tone,
  toneColours,
  usePaletteMode,
  WorkingNumber,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { sliText } from '../detail/lib/objectiveText';
import { sloTranslationRef } from '../translation';
import { limitText } from './limitText';
import { isTooEarly } from './littleKnown';
import { usePromiseSentence } from './usePromiseSentence';

type Verdict = SloPromise['verdict'] | 'tooEarly';

const looks: Record<Verdict, { tone: Tone; icon: StateIconName }> = {
  always: { tone: 'good', icon: 'check' },
  ifIndependent: { tone: 'attention', icon: 'warning' },
  ifDependent: { tone: 'attention', icon: 'cross' },
  never: { tone: 'act', icon: 'cross' },
  undecided: { tone: 'neutral', icon: 'question' },
  unmeasured: { tone: 'neutral', icon: 'question' },
  measuredBelow: { tone: 'act', icon: 'cross' },
  noDependencies: { tone: 'neutral', icon: 'dash' },
  notInCatalog: { tone: 'neutral', icon: 'question' },
  tooEarly: { tone: 'neutral', icon: 'question' },
};

const useStyles = makeStyles(theme => ({
  verdict: {
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(1),
    margin: theme.spacing(0, 0, 0.5),
    fontSize: 16,
    fontWeight: 600,
    '& svg': { fontSize: 20 },
  },
  words: { margin: theme.spacing(0, 0, 2), maxWidth: 880, lineHeight: 1.5 },
  facts: { '& dl': { gridTemplateColumns: 'minmax(180px, 320px) 1fr' } },
}));

/** The verdict in words, and the limits that it rests on, each with its working. */
export function PromiseAnswer({ promise }: { promise: SloPromise }) {
  const classes = useStyles();
  const { t } = useTexts(sloTranslationRef);
  const colours = toneColours[usePaletteMode()];
  const { working } = promise;
  const sentence = usePromiseSentence(promise);
  const verdict = isTooEarly(promise) ? 'tooEarly' : promise.verdict;
  const isKnown = Object.hasOwn(looks, verdict);
  const { tone, icon } = isKnown ? looks[verdict] : looks.undecided;
  const limit = (of: 'lowest' | 'independent' | 'highest' | 'measured') => {
    const name = t(`promise.${of}`);
    const ratio = promise[of];
    if (ratio === null) return [name, t('promise.unknownLimit')] as const;
    const inDigits = of === 'measured' ? sliText : limitText;
    const value = inDigits(ratio, promise.target);
    return [
      name,
      <WorkingNumber
        working={working}
        name={t('promise.limitOf', { value, limit: name })}
      >
        {value}
      </WorkingNumber>,
    ] as const;
  };
  return (
    <div role="status">
      <p className={classes.verdict} style={{ color: colours[tone].text }}>
        <StateIcon name={icon} />
        {isKnown ? t(`promise.verdict.${verdict}`) : plainWord(verdict)}
      </p>
      <p className={classes.words}>{sentence}</p>
      <div className={classes.facts}>
        <FactsList
          facts={(
            ['lowest', 'independent', 'highest', 'measured'] as const
          ).map(of => [...limit(of)])}
        />
      </div>
    </div>
  );
}
