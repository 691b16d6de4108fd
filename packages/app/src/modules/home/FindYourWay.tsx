import { Link } from '@backstage/core-components';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';

const PLACES = [
  {
    to: '/trend-radar',
    title: 'Trends',
    answers: 'What is changing, why, and what to do',
  },
  {
    to: '/slo',
    title: 'SLOs',
    answers: 'Which promises to users are kept',
  },
  {
    to: '/models',
    title: 'Models',
    answers: 'Who vouches for each, and what for',
  },
  {
    to: '/api-contracts',
    title: 'API contracts',
    answers: 'What changed, and whom it breaks',
  },
  {
    to: '/catalog',
    title: 'Catalog',
    answers: 'Who owns what, and what depends on it',
  },
  {
    to: '/api-docs',
    title: 'APIs',
    answers: 'What is published, and who uses it',
  },
  {
    to: '/docs',
    title: 'Docs',
    answers: 'How things are built and run',
  },
];

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  place: {
    padding: theme.spacing(1.5, 0),
    borderBottom: `1px solid ${theme.palette.divider}`,
    '&:first-child': { paddingTop: 0 },
    '&:last-child': { borderBottom: 0 },
  },
  title: { fontWeight: 600 },
}));

/** The areas of the portal and the question that each one answers. */
export const FindYourWay = () => {
  const classes = useStyles();
  return (
    <ul className={classes.list}>
      {PLACES.map(({ to, title, answers }) => (
        <li key={to} className={classes.place}>
          <Link to={to} className={classes.title}>
            {title}
          </Link>
          <Typography variant="body2" color="textSecondary">
            {answers}
          </Typography>
        </li>
      ))}
    </ul>
  );
};
