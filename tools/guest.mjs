/**
 * A token of the guest, as the pages get it.
 *
 * @throws Error that says what was answered in its place
 */
export async function guestToken(url) {
  const path = '/api/auth/guest/refresh';
  const response = await fetch(`${url}${path}`);
  const answer = await response.text();
  if (!response.ok)
    throw new Error(
      `no token for the guest: ${path} answered ${response.status} ${answer}`,
    );
  const token = tokenIn(answer);
  if (token === undefined)
    throw new Error(
      `no token for the guest: ${path} answered without one: ${answer}`,
    );
  return token;
}

/** The token in an answer; undefined where there is none, as in a page. */
function tokenIn(answer) {
  try {
    return JSON.parse(answer).backstageIdentity?.token;
  } catch {
    return undefined;
  }
}

/** A caller of a plugin's API, signed in as guest: of insights where none is named. */
export async function guest(url, base = '/api/insights/v1') {
  const headers = { Authorization: `Bearer ${await guestToken(url)}` };
  return async path => {
    const answer = await fetch(`${url}${base}${path}`, { headers });
    if (!answer.ok)
      throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return answer.json();
  };
}
