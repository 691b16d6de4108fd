import { makeStyles } from '@material-ui/core/styles';
import {
  PagePart,
  PageSection,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../../translation';
import { ModelSignature } from '../lib/modelTypes';
import { ColumnTable } from './ColumnTable';

const useStyles = makeStyles(theme => ({
  sides: { display: 'grid', gap: theme.spacing(2) },
}));

const SIDES = ['inputs', 'params', 'outputs'] as const;

/** What a version takes and what it gives; parameters of a call where it has any. */
export function SignatureSection({
  signature,
}: {
  signature: ModelSignature | null;
}) {
  const classes = useStyles();
  const { t } = useTexts(modelCardsTranslationRef);
  return (
    <PageSection anchor="signature" title={t('detail.data.signature')}>
      {signature ? (
        <div className={classes.sides}>
          {SIDES.filter(
            side => side !== 'params' || signature.params.length > 0,
          ).map(side => (
            <PagePart key={side} title={t(`detail.data.${side}`)}>
              {signature[side].length === 0 ? (
                <p>{t('detail.data.notSaid')}</p>
              ) : (
                <ColumnTable
                  caption={t(`detail.data.${side}`)}
                  columns={signature[side]}
                />
              )}
            </PagePart>
          ))}
        </div>
      ) : (
        <p>{t('detail.data.noSignature')}</p>
      )}
    </PageSection>
  );
}
