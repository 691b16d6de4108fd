/** A token of the guest, as the pages get it. */
export async function guestToken(url) {
  const response = await fetch(`${url}/api/auth/guest/refresh`);
  const { backstageIdentity } = await response.json();
  return backstageIdentity.token;
}

/** A caller of the portal's API, signed in as guest. */
export async function guest(url) {
  const headers = { Authorization: `Bearer ${await guestToken(url)}` };
  return async path => {
    const answer = await fetch(`${url}/api/insights/v1${path}`, { headers });
    if (!answer.ok)
      throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return answer.json();
  };
}
