import type { RequestHandler } from 'express';
import { API_VERSION_PATH } from '../apiPath';
import { presentProblemType } from '../presentProblemType';
import { problemIdOf } from '../problemIds';
import { retryInWords } from '../problemInWords';
import { recordOf } from './requestRecord';
import { sendAnswer } from './sendAnswer';

/** Pages hold what is public anyway, so they change with the portal's version alone. */
const KEPT = 'public, max-age=3600';

/**
 * Answers who opens the `type` of a problem, without credentials, as it holds no data: a browser with a page that says what it
 * means, whether to ask again, and what to do; everybody else with the same as JSON. Unknown kinds get to the operation behind it.
 */
export const problemPage: RequestHandler = (request, response, next) => {
  const id = problemIdOf(request.params.problemId);
  response.vary('Accept');
  if (!id) {
    next();
    return;
  }
  recordOf(request).route = `${API_VERSION_PATH}/problems/{problemId}`;
  if (request.accepts(['json', 'html']) !== 'html') {
    sendAnswer<'getProblemType'>(request, response, {
      body: presentProblemType(id),
    });
    return;
  }
  response
    .set('Cache-Control', KEPT)
    .set('X-Content-Type-Options', 'nosniff')
    .type('text/html')
    .send(pageOf(presentProblemType(id)));
};

function pageOf({
  title,
  type,
  status,
  retry,
  description,
  howToMend,
  example,
}: ReturnType<typeof presentProblemType>): string {
  const answer = JSON.stringify(example.answer, null, 2);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)} · problem of the Insights API</title>
<style>
:root { color-scheme: light dark; }
body { font: 16px/1.5 system-ui, sans-serif; margin: 32px auto; max-width: 720px; padding: 0 16px; overflow-wrap: anywhere; }
h1 { font-size: 24px; } h2 { font-size: 16px; margin: 24px 0 0; } p { margin: 8px 0; }
pre { border: 1px solid GrayText; border-radius: 4px; overflow-x: auto; padding: 16px; white-space: pre-wrap; }
</style>
</head>
<body>
<main>
<h1>${escape(title)}</h1>
<p>HTTP ${status} · <code>${escape(type)}</code></p>
<h2>What it means</h2>
<p>${prose(description)}</p>
<h2>What to do</h2>
<p>${prose(howToMend)}</p>
<h2>Ask again?</h2>
<p>${escape(retryInWords[retry])}</p>
<h2>For example</h2>
<p><code>${escape(example.request)}</code> is answered with</p>
<pre>${escape(answer)}</pre>
</main>
</body>
</html>
`;
}

/** Text in which backticks mark what is code. */
function prose(text: string): string {
  return escape(text).replace(/`([^`]+)`/g, '<code>$1</code>');
}

function escape(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
