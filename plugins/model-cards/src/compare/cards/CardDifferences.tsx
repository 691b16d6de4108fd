import { makeStyles } from '@material-ui/core/styles';
import {
  ModelComparedSide,
  PagePart,
  PageSection,
  usePlainTable,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../../translation';
import { ChangesBySection } from './ChangesBySection';

const useStyles = makeStyles(theme => ({
  parts: { display: 'grid', gap: theme.spacing(3) },
}));

/** What the card of each side says otherwise than that of the first, section by section. */
export function CardDifferences(props: {
  compared: readonly ModelComparedSide[];
  sides: readonly string[];
}) {
  const { compared, sides } = props;
  const classes = useStyles();
  const table = usePlainTable();
  const { t } = useTexts(modelCardsTranslationRef);
  return (
    <PageSection anchor="cards" title={t('compare.cards.title')}>
      <div className={classes.parts}>
        {compared.slice(1).map(({ changes }, index) => (
          <PagePart
            key={index}
            title={t('compare.cards.against', {
              side: sides[index + 1],
              first: sides[0],
            })}
          >
            {changes.length === 0 ? (
              <p className={table.note}>{t('compare.cards.same')}</p>
            ) : (
              <>
                <p className={table.note}>
                  {t('compare.cards.note', {
                    side: sides[index + 1],
                    first: sides[0],
                  })}
                </p>
                <ChangesBySection changes={changes} />
              </>
            )}
          </PagePart>
        ))}
      </div>
    </PageSection>
  );
}
