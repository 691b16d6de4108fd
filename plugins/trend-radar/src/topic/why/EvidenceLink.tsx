import Link from '@material-ui/core/Link';
import {
  Explanation,
  Working,
  WorkingButton,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../../translation';

type Kind = Explanation['facts'][number]['evidence']['kind'];

/** Where on this page the evidence is seen; what is not drawn opens its working. */
const PLACES: Partial<Record<Kind, 'picture' | 'parts' | 'changes'>> = {
  series: 'picture',
  forecast: 'picture',
  contributions: 'parts',
  'change-point': 'changes',
  marker: 'changes',
};

/** The way from a fact to what it rests on. */
export function EvidenceLink(props: {
  kind: Kind;
  fact: string;
  working: Working;
}) {
  const { t } = useTexts(trendRadarTranslationRef);
  const place = PLACES[props.kind];
  const words = t(`topic.why.evidence.${place ?? 'working'}`);
  // Links and buttons of a list that read the same say to which line they belong.
  const name = `${words}: ${props.fact}`;
  if (place) {
    return (
      <Link href={`#${place}`} aria-label={name}>
        {words}
      </Link>
    );
  }
  return (
    <WorkingButton working={props.working} aria-label={name}>
      {words}
    </WorkingButton>
  );
}
