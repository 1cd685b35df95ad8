import { describe, expect, it } from 'vitest';
import { createAllowList, isPublicIp } from './guard.ts';

describe('isPublicIp', () => {
  it.each(['93.184.215.14', '8.8.8.8', '2606:4700::1111', '::ffff:8.8.8.8', '64:ff9b::808:808'])('%s is public', (ip) =>
    expect(isPublicIp(ip)).toBe(true),
  );

  it.each([
    ['127.0.0.1', 'loopback'],
    ['127.8.9.1', 'loopback, all of 127/8'],
    ['0.0.0.0', 'this host'],
    ['10.1.2.3', 'private'],
    ['172.31.255.1', 'private'],
    ['192.168.178.1', 'private'],
    ['169.254.169.254', 'link-local: cloud metadata'],
    ['100.64.0.1', 'carrier NAT'],
    ['198.18.0.1', 'benchmarking'],
    ['192.0.2.1', 'documentation'],
    ['224.0.0.1', 'multicast'],
    ['255.255.255.255', 'broadcast'],
    ['240.0.0.1', 'reserved'],
    ['::1', 'loopback'],
    ['::', 'unspecified'],
    ['::ffff:127.0.0.1', 'IPv4 inside IPv6'],
    ['::ffff:7f00:1', 'the same in hexadecimal'],
    ['::127.0.0.1', 'IPv4-compatible, long deprecated'],
    ['64:ff9b::7f00:1', 'NAT64 of loopback'],
    ['64:ff9b::a9fe:a9fe', 'NAT64 of metadata'],
    ['2002:7f00:1::', '6to4 of loopback'],
    ['2001:0:0:1::1', 'Teredo'],
    ['fe80::1', 'link-local'],
    ['fe80::1%eth0', 'link-local with zone'],
    ['fd00:ec2::254', 'unique local: cloud metadata'],
    ['fec0::1', 'site-local'],
    ['ff02::1', 'multicast'],
    ['2001:db8::1', 'documentation'],
    ['4000::1', 'unassigned'],
    ['no address', 'no address'],
  ])('%s is not (%s)', (ip) => expect(isPublicIp(ip)).toBe(false));
});

describe('createAllowList', () => {
  const isAllowed = createAllowList(['intranet.example', '127.0.0.1:8080', '[::1]:9000']);
  it.each([
    ['intranet.example', '80', true],
    ['INTRANET.example', '8443', true],
    ['127.0.0.1', '8080', true],
    ['127.0.0.1', '8081', false],
    ['::1', '9000', true],
    ['::1', '80', false],
    ['sub.intranet.example', '80', false],
  ])('%s port %s: %s', (host, port, expected) => expect(isAllowed(host, port)).toBe(expected));
});
