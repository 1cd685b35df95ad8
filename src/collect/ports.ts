/** What collecting needs from outside: a fetcher, files, a clock, and what is already known of an address. */
import type { Page } from '../model/index.ts';

/** What an earlier fetch left behind; sent back as If-None-Match and If-Modified-Since (RFC 9110, section 13). */
export interface Known {
  readonly etag?: string;
  readonly lastModified?: string;
  /** SHA-256 of the body: catches servers without validators */
  readonly hash?: string;
}

export interface Fetched {
  readonly kind: 'fetched';
  readonly url: string;
  readonly finalUrl: string;
  readonly status: number;
  /** header names in lower case; repeated fields joined by ", " */
  readonly headers: Readonly<Record<string, string>>;
  /** lower case, without parameters; empty where the server names none */
  readonly mediaType: string;
  /** decompressed, not decoded from its character set */
  readonly body: Uint8Array;
  readonly hash: string;
  /** by the answer's headers, else by the host's tdmrep.json; absent where neither says anything */
  readonly reservation?: Reservation;
}

export interface NotModified {
  readonly kind: 'unchanged';
  readonly url: string;
}

export interface GetOptions {
  readonly known?: Known | null;
  readonly accept?: string;
  /** refuses a media type before its body is loaded; returns the reason, or null when it may come */
  readonly refuse?: (mediaType: string) => string | null;
  /** takes only the beginning of the body, in bytes */
  readonly firstBytes?: number;
  /** a reservation of text and data mining is reported in the answer instead of refusing it: the page itself may lift it */
  readonly reportReservation?: boolean;
  readonly signal?: AbortSignal;
}

/** What a publisher says on text and data mining (TDM Reservation Protocol, 2024-05-10). */
export interface Reservation {
  readonly reserved: boolean;
  /** where the terms stand */
  readonly policy?: string;
}

export interface Fetcher {
  /** GETs one http(s) address. @throws QuellwerkError naming the address and the cure, for every refusal. */
  get(url: string, options?: GetOptions): Promise<Fetched | NotModified>;
  /** True for hosts whose text-and-data-mining reservation an agreement of the owner lifts. */
  liftsReservation(host: string): boolean;
  /** Closes open connections. */
  close(): Promise<void>;
}

export interface FileStat {
  readonly kind: 'file' | 'folder' | 'other';
  readonly size: number;
}

export interface Files {
  /** null where nothing is there */
  stat(path: string): Promise<FileStat | null>;
  /** names (not paths) in a folder, sorted */
  list(path: string): Promise<readonly string[]>;
  read(path: string): Promise<Uint8Array>;
}

export interface CollectPorts {
  readonly fetcher: Fetcher;
  readonly files: Files;
  /** now, as ISO 8601 in UTC */
  clock(): string;
  /** asked with a canonical address (or a file: address) before it is fetched; null when it is new */
  known(url: string): Known | null | Promise<Known | null>;
  /** asked before an address is fetched and where it led: true where its article was taken down */
  takenDown?(url: string): boolean | Promise<boolean>;
  /** the file: address by which a file is known; by default that of the place where it lies */
  fileUrl?(path: string): string;
  /** most pages taken from one feed, sitemap or front page in one pass; default 60 */
  readonly maxItems?: number;
  /** largest file in bytes; default 20 MB, like the fetcher's */
  readonly maxBytes?: number;
  readonly signal?: AbortSignal;
}

/** One thing that went wrong, worded for the person who can act. */
export interface Problem {
  readonly type: 'problem';
  /** address or path */
  readonly where: string;
  readonly what: string;
  readonly cure: string;
  /** stable key, for counting and for tests */
  readonly code: string;
}

/**
 * `followed` comes after what it stands for: after a file of a folder, under the key of its bytes; and last, only when
 * nothing failed, for a list. There it holds, under a key of the
 * source's own, the validators of the feed, sitemap or front page
 * itself. Kept and given back by `known`, they spare the next pass an unchanged list; after a failure they are
 * withheld, so that the failed items are tried again.
 */
export type CollectEvent =
  | { readonly type: 'page'; readonly page: Page }
  | { readonly type: 'unchanged'; readonly url: string }
  | ({ readonly type: 'followed'; readonly url: string } & Known)
  | Problem;

export const MAX_BYTES = 20_000_000;
export const MAX_ITEMS = 60;
