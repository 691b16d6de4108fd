import { makeStyles } from '@material-ui/core/styles';
import {
  FactsList,
  formatNumber,
  PagePart,
  RadarImport,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../translation';

const useStyles = makeStyles(theme => ({
  parts: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(250px, 1fr))',
    gap: theme.spacing(2, 4),
  },
}));

/** How much an import brings in: within each part the first number is the sum of those beneath it. */
export function ImportCounts({ outcome }: { outcome: RadarImport }) {
  const classes = useStyles();
  const { t } = useTexts(trendRadarTranslationRef);
  const { entryCount, leftOut, matchedEntries, absent } = outcome;
  const { addedEntries, movedEntries } = outcome;
  const { addedDecisions, unchangedDecisions } = outcome;
  const brought = entryCount - leftOut.length;
  const parts = {
    list: {
      listed: entryCount,
      matched: matchedEntries,
      own: brought - matchedEntries,
      leftOut: leftOut.length,
    },
    radar: {
      brought,
      added: addedEntries,
      moved: movedEntries,
      stayed: brought - addedEntries - movedEntries,
    },
    decisions: {
      decisions: addedDecisions + unchangedDecisions,
      decided: addedDecisions,
      unchanged: unchangedDecisions,
    },
  } as const;
  const factsOf = (numbers: Partial<Record<ImportCount, number>>) =>
    (Object.keys(numbers) as ImportCount[]).map((name): [string, string] => [
      t(`importing.facts.${name}`),
      formatNumber(numbers[name] ?? 0),
    ]);
  return (
    <>
      <div className={classes.parts}>
        {(['list', 'radar', 'decisions'] as const).map(name => (
          <PagePart key={name} title={t(`importing.parts.${name}`)}>
            <FactsList facts={factsOf(parts[name])} />
          </PagePart>
        ))}
      </div>
      {absent.length > 0 && (
        <p>
          {t('importing.absent', {
            count: absent.length,
            number: formatNumber(absent.length),
          })}
        </p>
      )}
    </>
  );
}

type ImportCount =
  | ('listed' | 'matched' | 'own' | 'leftOut')
  | ('brought' | 'added' | 'moved' | 'stayed')
  | ('decisions' | 'decided' | 'unchanged');
