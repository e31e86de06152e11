/** Whether an address is one of a pattern's: "*://*.digi24.ro/*", "http://127.0.0.1/*", "<all_urls>". Paths play no part. */
export function isCovered(url: string, patterns: readonly string[]): boolean {
  const { protocol, hostname } = new URL(url);
  return patterns.some((pattern) => {
    if (pattern === '<all_urls>') return true;
    const [, scheme = '', host = ''] = /^(\*|[a-z]+):\/\/([^/]+)\//u.exec(pattern) ?? [];
    if (scheme !== '*' && `${scheme}:` !== protocol) return false;
    if (!host.startsWith('*')) return host === hostname;
    const domain = host.slice(2);
    return domain === '' || hostname === domain || hostname.endsWith(`.${domain}`);
  });
}
