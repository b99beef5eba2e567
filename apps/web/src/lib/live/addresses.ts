const CONNECTION = /^\/(whip|whep)\/[0-9a-f-]{36}(\/|$)/;
const PLAYLIST = /^\/hls\/[0-9a-f-]{36}\/(live|replay|clip)\.m3u8$/;

/**
 * The same address under the name by which this page was reached, where it is the marketplace's own: whoever comes by
 * another name than the public one (an address in the village's network) is on the same server. A media server's
 * addresses stay as they are.
 */
export function reachable(address: string, page: string): string {
  const url = new URL(address, page);
  const isOurs = CONNECTION.test(url.pathname) || PLAYLIST.test(url.pathname);
  return isOurs ? new URL(url.pathname + url.search, page).href : url.href;
}
