/** One address or file to one Page, or to the reason why it is none. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { hashOf, makeId, type Page, type Source } from '../model/index.ts';
import { canonicalAddress } from './address.ts';
import type { LinkItem } from './feed.ts';
import { fileMediaType } from './files.ts';
import { outline, type PageOutline } from './frontpage.ts';
import { decodeList, falselyNamed, isBlank, refuseBytes, refuseMediaType, shapeOf } from './media.ts';
import { type CollectEvent, type CollectPorts, type Fetched, MAX_BYTES } from './ports.ts';
import * as problems from './problems.ts';

/** The reservation can stand in the page instead of its headers; a page's head is never longer than this. */
const HEAD_BYTES = 100_000;

/** @throws QuellwerkError where the bytes are no text that can be read as an article */
function checkPage(body: Uint8Array, where: string, contentType: string): void {
  const binary = refuseBytes(body);
  if (binary) throw problems.notText(where, binary);
  if (isBlank(body)) throw problems.emptyBody(where);
  const claimed = falselyNamed(body, contentType);
  if (claimed) throw problems.otherFormat(where, claimed);
  const head = decodeList(body.subarray(0, HEAD_BYTES), contentType);
  const shape = shapeOf(head);
  if (shape === 'feed' || shape === 'json-feed') throw problems.isAFeed(where);
}

/**
 * What stands in the page supersedes header and file.
 * @throws QuellwerkError `tdm-reserved` where it is reserved and no agreement lifts that
 */
export function checkReservation(fetched: Fetched, page: PageOutline, isLifted: (host: string) => boolean): void {
  const { reserved = false, policy } = page.reservation ?? fetched.reservation ?? {};
  if (reserved && !isLifted(new URL(fetched.finalUrl).hostname)) throw problems.reserved(fetched.finalUrl, policy);
}

/** Fetches one page of a source; known and unchanged ones are only named. @throws QuellwerkError */
export async function fetchPage(source: Source, item: LinkItem, ports: CollectPorts): Promise<CollectEvent> {
  const url = canonicalAddress(item.url);
  if (await ports.takenDown?.(url)) return { type: 'unchanged', url };
  const known = await ports.known(url);
  const signal = ports.signal ? { signal: ports.signal } : {};
  const fetched = await ports.fetcher.get(url, { known, refuse: refuseMediaType, reportReservation: true, ...signal });
  if (fetched.kind === 'unchanged' || fetched.hash === known?.hash) return { type: 'unchanged', url };
  if (await ports.takenDown?.(fetched.finalUrl)) return { type: 'unchanged', url };
  const contentType = fetched.headers['content-type'] ?? '';
  checkPage(fetched.body, fetched.finalUrl, contentType);
  const head = decodeList(fetched.body.subarray(0, HEAD_BYTES), contentType);
  checkReservation(fetched, outline(head, fetched.finalUrl), ports.fetcher.liftsReservation);
  return { type: 'page', page: pageOf(source, url, fetched, ports.clock(), item.hint) };
}

function pageOf(source: Source, url: string, fetched: Fetched, fetchedAt: string, hint: LinkItem['hint']): Page {
  const { status, headers, hash, body, finalUrl } = fetched;
  const mediaType = fetched.mediaType || 'text/html';
  const id = makeId('page', source.id, url, hash);
  const base = { id, source: source.id, url, finalUrl, status, headers, fetchedAt, hash, mediaType, body };
  return hint ? { ...base, hint } : base;
}

/** The bytes of a file, with the address and the hash by which it is known. @throws QuellwerkError */
export async function readFileBytes(path: string, ports: Pick<CollectPorts, 'files' | 'maxBytes' | 'fileUrl'>) {
  const { maxBytes = MAX_BYTES } = ports;
  const stat = await ports.files.stat(path);
  if (stat?.kind !== 'file') throw problems.noSuchFile(path);
  if (stat.size > maxBytes) throw problems.tooLarge(path, maxBytes);
  const body = await ports.files.read(path);
  const url = ports.fileUrl?.(path) ?? pathToFileURL(resolve(path)).href;
  return { url, body, hash: hashOf(body) };
}

/** Reads one file of a source. @throws QuellwerkError */
export async function readFilePage(source: Source, path: string, ports: CollectPorts): Promise<CollectEvent> {
  const mediaType = fileMediaType(path);
  if (!mediaType && (await ports.files.stat(path))?.kind === 'file')
    throw problems.unknownFileType(path, /\.[^./\\]+$/.exec(path)?.[0] ?? '');
  const { url, body, hash } = await readFileBytes(path, ports);
  const known = await ports.known(url);
  if (hash === known?.hash || !mediaType) return { type: 'unchanged', url };
  checkPage(body, path, mediaType);
  const fetched: Fetched = { kind: 'fetched', url, finalUrl: url, status: 200, headers: {}, mediaType, body, hash };
  return { type: 'page', page: pageOf(source, url, fetched, ports.clock(), undefined) };
}
