import { escape, htmlPage } from './htmlPage';
import { problemList } from './problemList';

/** As much of a name as is repeated. */
const LONGEST_NAME = 60;

/** Says that there is no such kind of problem, and which there are, as a page whose links stand beside its own address. */
export function unknownProblemPage(asked: string): string {
  return htmlPage(
    'Unknown problem · Insights API',
    `<h1>No problem is called <code>${escape(
      asked.slice(0, LONGEST_NAME),
    )}</code></h1>
<p>The address may be of a later version of the portal, or mistyped. These are the problems that this API answers with:</p>
${problemList('')}`,
  );
}
