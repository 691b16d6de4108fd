import { useParams } from 'react-router-dom';

/** One topic as a radar sees it. */
export function TopicPage() {
  const { topicId = '' } = useParams();
  return <main>{topicId}</main>;
}
