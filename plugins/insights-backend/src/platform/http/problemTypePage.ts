import type { presentProblemType } from '../presentProblemType';
import { retryInWords } from '../problemInWords';
import { escape, htmlPage, prose } from './htmlPage';

/** What a kind of problem means, whether to ask again, and what to do, as a page. */
export function problemTypePage({
  title,
  type,
  status,
  retry,
  description,
  howToMend,
  example,
}: ReturnType<typeof presentProblemType>): string {
  const answer = JSON.stringify(example.answer, null, 2);
  return htmlPage(
    `${title} · problem of the Insights API`,
    `<h1>${escape(title)}</h1>
<p>HTTP ${status} · <code>${escape(type)}</code></p>
<h2>What it means</h2>
<p>${prose(description)}</p>
<h2>What to do</h2>
<p>${prose(howToMend)}</p>
<h2>Ask again?</h2>
<p>${escape(retryInWords[retry])}</p>
<h2>For example</h2>
<p><code>${escape(example.request)}</code> is answered with</p>
<pre>${escape(answer)}</pre>`,
  );
}
