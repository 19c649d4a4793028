/** Links compared: which two lead to the same page, and which to a site's front page. */

interface Place {
  readonly host: string;
  /** Without slashes at its ends. */
  readonly path: string;
  readonly query: string;
}

/** Where a reader came from, put into links by mail and social media: no other page. */
const TRACKING = /(?<=[?&])(?:utm_\w+|fbclid|gclid)=[^&]*&?/gu;

/** Host, path and query without what makes no difference (scheme, `www.`, case of the host, last slash); null for no link. */
function placeOf(link: string): Place | null {
  const address = /^https?:\/\//iu.test(link) ? link : `https://${link}`;
  if (!URL.canParse(address)) return null;
  const { hostname, pathname, search } = new URL(address);
  const query = search.replace(TRACKING, '').replace(/^[?&]+/u, '');
  return { host: hostname.replace(/^www\./u, ''), path: pathname.replace(/^\/+|\/+$/gu, ''), query };
}

/** Whether two links lead to the same page; false for what is no link. */
export function isSameLink(first: string, second: string): boolean {
  const [one, other] = [placeOf(first), placeOf(second)];
  return (
    one !== null && other !== null && one.host === other.host && one.path === other.path && one.query === other.query
  );
}

/** Whether the page stands on the same site as the other. */
export function isSameSite(first: string, second: string): boolean {
  const [one, other] = [placeOf(first), placeOf(second)];
  return one !== null && one.host === other?.host;
}

/** Nothing, or the language alone: "/", "/en/". */
const FRONT_PAGE_PATH = /^(?:[a-z]{2})?$/iu;

/** Whether the link leads to a site's front page. */
export function isFrontPage(link: string): boolean {
  const place = placeOf(link);
  return place !== null && place.query === '' && FRONT_PAGE_PATH.test(place.path);
}

/** Whether one page lies below the other, as a chapter below its book. */
export function isBelow(first: string, second: string): boolean {
  const [one, other] = [placeOf(first), placeOf(second)];
  if (one === null || other === null || one.host !== other.host) return false;
  return one.path.startsWith(`${other.path}/`) || other.path.startsWith(`${one.path}/`);
}
