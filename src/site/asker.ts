/** Whose request it is, for limits by address. */

import { BlockList } from 'node:net';

const PRIVATE = new BlockList();
for (const [net, bits] of [
  ['127.0.0.0', 8],
  ['10.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
] as const)
  PRIVATE.addSubnet(net, bits);
PRIVATE.addAddress('::1', 'ipv6');
PRIVATE.addSubnet('fc00::', 7, 'ipv6');

/** The address of whoever asks: behind a proxy with a private address, the last one that the proxy names. */
export function askerOf(remote: string, forwarded: string): string {
  const address = remote.replace(/^::ffff:/u, '');
  const isProxy = PRIVATE.check(address, address.includes(':') ? 'ipv6' : 'ipv4');
  return (isProxy && forwarded.split(',').at(-1)?.trim()) || address;
}
