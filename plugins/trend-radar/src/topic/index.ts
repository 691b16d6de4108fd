export { TopicAlonePage } from './TopicAlonePage';
export { TopicPage } from './TopicPage';
