import { makeStyles } from '@material-ui/core/styles';
import {
  ChoiceGroup,
  ModelCardCompleteness,
  useIsPrinting,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../../../translation';
import { ModelView } from '../../useModelView';
import { ShownField, ShownSection } from '../fields/fieldsOfCard';
import { ProfileFindings } from './ProfileFindings';

const useStyles = makeStyles(theme => ({
  root: { margin: theme.spacing(2, 0) },
  note: {
    margin: theme.spacing(0.5, 0, 0),
    maxWidth: 720,
    fontSize: 13,
    lineHeight: 1.5,
    color: theme.palette.text.secondary,
  },
}));

/** How many headings of each profile the card answers; of the chosen one what is open. */
export function CompletenessPart(props: {
  completeness: readonly ModelCardCompleteness[];
  sections: readonly ShownSection[];
  view: ModelView;
  onEdit?(field: ShownField): void;
}) {
  const { completeness, sections, view, onEdit } = props;
  const classes = useStyles();
  const { t } = useTexts(modelCardsTranslationRef);
  const isPrinting = useIsPrinting();
  const named = view.get('profile');
  if (completeness.length === 0) return null;
  const chosen = completeness.find(({ profile }) => profile === named);
  // All on paper, where nobody can choose.
  const shown = completeness.filter(
    ({ profile }) => isPrinting || profile === named,
  );
  return (
    <div className={classes.root}>
      <ChoiceGroup
        name={t('detail.card.completeness.title')}
        choices={completeness.map(({ profile, title, answered, asked }) => ({
          id: profile,
          title: t('detail.card.completeness.choice', {
            title,
            answered: String(answered),
            asked: String(asked),
          }),
        }))}
        chosen={chosen?.profile}
        onChoose={profile =>
          view.set({ profile: profile === named ? undefined : profile })
        }
      />
      <p className={classes.note}>{t('detail.card.completeness.note')}</p>
      {shown.map(profile => (
        <ProfileFindings
          key={profile.profile}
          profile={profile}
          sections={sections}
          onEdit={onEdit}
        />
      ))}
    </div>
  );
}
