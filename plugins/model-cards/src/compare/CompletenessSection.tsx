import {
  ModelComparedSide,
  PageSection,
  PlainTable,
  usePlainTable,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { CompletenessBar } from '../parts/CompletenessBar';
import { modelCardsTranslationRef } from '../translation';

/** How many headings of each profile the card of each side answers. */
export function CompletenessSection(props: {
  compared: readonly ModelComparedSide[];
  sides: readonly string[];
}) {
  const { compared, sides } = props;
  const classes = usePlainTable();
  const { t } = useTexts(modelCardsTranslationRef);
  const profiles = new Map(
    compared.flatMap(({ completeness }) =>
      completeness.map(({ profile, title }) => [profile, title] as const),
    ),
  );
  if (profiles.size === 0) return null;
  return (
    <PageSection anchor="completeness" title={t('compare.completeness.title')}>
      <p className={classes.note}>{t('compare.completeness.note')}</p>
      <PlainTable
        caption={t('compare.completeness.caption')}
        columns={[
          { title: t('compare.completeness.profile') },
          ...sides.map(title => ({ title })),
        ]}
      >
        {[...profiles].map(([profile, title]) => (
          <tr key={profile}>
            <th scope="row">{title}</th>
            {compared.map(({ completeness }, side) => (
              <td key={side}>
                <CompletenessBar
                  completeness={
                    completeness.find(one => one.profile === profile) ?? null
                  }
                />
              </td>
            ))}
          </tr>
        ))}
      </PlainTable>
    </PageSection>
  );
}
