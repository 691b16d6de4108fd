/** A token of the guest, as the pages get it. */
export async function guestToken(url) {
  const response = await fetch(`${url}/api/auth/guest/refresh`);
  const { backstageIdentity } = await response.json();
  return backstageIdentity.token;
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
