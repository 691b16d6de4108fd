import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type { ReactNode } from 'react';
import { PageTitle } from '@almanac/backstage-plugin-insights-react';
import { AnswerSpecimens } from './sections/AnswerSpecimens';
import { ChartSpecimens } from './sections/ChartSpecimens';
import { ColourSpecimens } from './sections/ColourSpecimens';
import { StateSpecimens } from './sections/StateSpecimens';
import { MenuSpecimens } from './sections/MenuSpecimens';
import { TableSpecimens } from './sections/TableSpecimens';
import { WorkingSpecimens } from './sections/WorkingSpecimens';

const useStyles = makeStyles(theme => ({
  root: { padding: theme.spacing(3), maxWidth: 1120, minWidth: 0 },
  sample: { margin: theme.spacing(1, 0, 4) },
  section: { fontSize: 20, fontWeight: 600, margin: theme.spacing(5, 0, 2) },
}));

/** The pieces of another plugin. */
export interface GallerySection {
  title: string;
  element: ReactNode;
}

/**
 * Every shared piece in every state at once: the place to look at after every change. For developers, so its words are
 * not translated.
 */
export function GalleryPage({ more = [] }: { more?: GallerySection[] }) {
  const classes = useStyles();
  return (
    <div className={classes.root}>
      <PageTitle parts={['Gallery']} />
      <Typography variant="h4" component="h1">
        Gallery of shared pieces
      </Typography>
      <Typography color="textSecondary" className={classes.sample}>
        All figures here are sample data, made up; nothing is measured.
      </Typography>
      <Section title="Answers">
        <AnswerSpecimens />
      </Section>
      <Section title="The working of a number">
        <WorkingSpecimens />
      </Section>
      <Section title="Charts">
        <ChartSpecimens />
      </Section>
      <Section title="Tables and filters">
        <TableSpecimens />
      </Section>
      <Section title="Menus">
        <MenuSpecimens />
      </Section>
      <Section title="Loading, empty, failed">
        <StateSpecimens />
      </Section>
      <Section title="Colours">
        <ColourSpecimens />
      </Section>
      {more.map(({ title, element }) => (
        <Section key={title} title={title}>
          {element}
        </Section>
      ))}
    </div>
  );
}

function Section(props: { title: string; children: ReactNode }) {
  const classes = useStyles();
  return (
    <>
      <h2 className={classes.section}>{props.title}</h2>
      {props.children}
    </>
  );
}
