/** Compares links: whether two lead to the same page, and whether one leads to a site's front page. */

interface Place {
  readonly host: string;
  /** Without leading and trailing slashes. */
  readonly path: string;
  readonly query: string;
}

/** Tracking parameters that mail and social media add; they do not change the page. */
const TRACKING = /(?<=[?&])(?:utm_\w+|fbclid|gclid)=[^&]*&?/gu;

/** Host, path and query without insignificant parts (scheme, `www.`, case of the host, trailing slash); null if it is not a link. */
function placeOf(link: string): Place | null {
  const address = /^https?:\/\//iu.test(link) ? link : `https://${link}`;
  if (!URL.canParse(address)) return null;
  const { hostname, pathname, search } = new URL(address);
  const query = search.replace(TRACKING, '').replace(/^[?&]+/u, '');
  return { host: hostname.replace(/^www\./u, ''), path: pathname.replace(/^\/+|\/+$/gu, ''), query };
}

/** Whether two links lead to the same page; false if one is not a link. */
export function isSameLink(first: string, second: string): boolean {
  const [one, other] = [placeOf(first), placeOf(second)];
  return (
    one !== null && other !== null && one.host === other.host && one.path === other.path && one.query === other.query
  );
}

/** Whether both pages are on the same site. */
export function isSameSite(first: string, second: string): boolean {
  const [one, other] = [placeOf(first), placeOf(second)];
  return one !== null && one.host === other?.host;
}

/** Empty, or only the language: "/", "/en/". */
const FRONT_PAGE_PATH = /^(?:[a-z]{2})?$/iu;

/** Whether the link leads to a site's front page. */
export function isFrontPage(link: string): boolean {
  const place = placeOf(link);
  return place !== null && place.query === '' && FRONT_PAGE_PATH.test(place.path);
}

/** Whether one page is below the other, as a chapter's may be below its book's. */
export function isBelow(first: string, second: string): boolean {
  const [one, other] = [placeOf(first), placeOf(second)];
  if (one === null || other === null || one.host !== other.host) return false;
  return one.path.startsWith(`${other.path}/`) || other.path.startsWith(`${one.path}/`);
}
