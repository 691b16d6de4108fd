import { GENERATED } from './generatedBy.mjs';
import { loadSource } from './loadSource.mjs';

/** Every kind of problem as the API presents it, and what its kinds of retry mean. */
export async function problemTypes() {
  const platform = 'plugins/insights-backend/src/platform';
  const [{ presentProblemType }, { problemIds }, { retryInWords }] =
    await Promise.all(
      ['presentProblemType', 'problemIds', 'problemInWords'].map(name =>
        loadSource(`${platform}/${name}.ts`),
      ),
    );
  return problemIds().map(id => {
    const type = presentProblemType(id);
    return { ...type, retryInWords: retryInWords[type.retry] };
  });
}

/** The page of one kind of problem. */
function problemPage(type) {
  const { title, status, description, howToMend, example } = type;
  return `${GENERATED}

# ${title}

HTTP ${status} · \`type\`: \`${type.type}\`

**What it means.** ${description}

**What to do.** ${howToMend}

**Ask again?** ${type.retryInWords}

For example, \`${example.request}\` is answered with

\`\`\`json
${JSON.stringify(example.answer, null, 2)}
\`\`\`

[All problem types](index.md) · [Errors](../errors.md)
`;
}

/** The list of all kinds, by status. */
function problemIndex(types) {
  const byStatus = [...types].sort(
    (a, b) => a.status - b.status || a.id.localeCompare(b.id),
  );
  const rows = byStatus.map(
    ({ id, title, status, retry }) =>
      `| ${status} | [\`${id}\`](${id}.md) | ${title} | ${retry} |`,
  );
  return `${GENERATED}

# Problem types

Everything that the API answers as an error is of one of these ${
    types.length
  } types. The \`type\` of a problem document is an
address of the portal: a browser that opens it gets the page of the type, signed in or not, and a program gets the same as JSON.
A type is never renamed, reused or given another meaning.

\`later\`: the same request can succeed after a while. \`reread\`: read again, and make the request anew. \`mend\`: the same request
fails in the same way until it, or the portal, is mended.

| status | type | title | ask again |
| --- | --- | --- | --- |
${rows.join('\n')}
`;
}

/** The pages of the problem types by path below docs/api. */
export async function problemPages() {
  const types = await problemTypes();
  return new Map([
    ['problems/index.md', problemIndex(types)],
    ...types.map(type => [`problems/${type.id}.md`, problemPage(type)]),
  ]);
}
