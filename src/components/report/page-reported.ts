/**
 * The address of the page that somebody came from to report an error on it: the one named in the address of the form, or
 * else the page of this site that led there. Undefined where neither is known.
 * @param form address of the form, with what its link gave it
 * @param referrer address of the page before, as the browser tells it; empty where it does not
 */
export function pageReported(form: URL, referrer: string): string | undefined {
  const named = form.searchParams.get('page');
  const address = URL.parse(named ?? referrer, named === null ? undefined : form);
  return address?.origin === form.origin && address.pathname !== form.pathname
    ? address.href
    : undefined;
}
