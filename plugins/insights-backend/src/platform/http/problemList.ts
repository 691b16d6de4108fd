import { escape } from './htmlPage';
import { problemCatalogue } from '../problemCatalogue';
import { problemIds } from '../problemIds';

/**
 * Every kind of problem as a list in HTML.
 *
 * @param folder - what leads from the page to those of the problems: nothing, or a folder with its slash
 */
export function problemList(folder: string): string {
  const items = problemIds().map(id => {
    const { title, status } = problemCatalogue[id];
    return `<li><a href="${folder}${id}">${escape(
      title,
    )}</a> <code>${id}</code>, HTTP ${status}</li>`;
  });
  return `<ul>
${items.join('\n')}
</ul>`;
}
