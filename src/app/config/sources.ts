/** The sources of a beat's file: what stands there, and what no schema can check. */
import { extname } from 'node:path';
import { isWebAddress } from '../../collect/index.ts';
import type { Language, QuellwerkError, Source, SourceKind } from '../../model/index.ts';
import { configError, lineIn } from './yaml.ts';

export interface SourceFile {
  readonly address: string;
  readonly kind?: SourceKind;
  readonly publisher?: string;
  readonly name?: string;
  readonly language?: Language;
  readonly ownerGroup?: string;
  readonly excerptLimit?: number;
  readonly retentionDays?: number;
}

/** What a person calls a source: by the owner's word, else as it calls itself; empty where nobody said. */
export const calledOf = ({ publisher, name }: Pick<Source, 'publisher' | 'name'>): string => publisher || name || '';

/** The kind written, else what the address looks like: a path with an ending is a file. */
export function kindOf({ kind, address }: SourceFile): SourceKind {
  if (kind) return kind;
  return isWebAddress(address) ? 'site' : extname(address) ? 'file' : 'folder';
}

const WEB_ONLY: readonly SourceKind[] = ['feed', 'sitemap', 'site', 'page'];
const DISK_ONLY: readonly SourceKind[] = ['folder', 'file'];

/** @throws QuellwerkError naming file and line of the first source that can't be followed as it is written */
export function checkSources(file: string, sources: readonly SourceFile[]): void {
  const seen = new Map<string, number>();
  for (const [at, source] of sources.entries()) {
    const fault = faultOf(source, seen.get(source.address));
    if (fault) throw faultAt(file, at, fault);
    seen.set(source.address, at + 1);
  }
}

interface Fault {
  readonly field: keyof SourceFile;
  readonly what: string;
  readonly cure: string;
}

function faultAt(file: string, at: number, { field, what, cure }: Fault): QuellwerkError {
  return configError(file, lineIn(file, ['sources', at, field]), `sources.${at}.${field} ${what}`, cure);
}

function faultOf({ address, kind }: SourceFile, earlier: number | undefined): Fault | null {
  const isWeb = isWebAddress(address);
  if (earlier)
    return {
      field: 'address',
      what: `"${address}" is there twice`,
      cure: `Remove one; source ${earlier} is the other.`,
    };
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(address) && !isWeb && !address.startsWith('file:'))
    return {
      field: 'address',
      what: `"${address}" is no address that can be followed`,
      cure: 'Give an http or https address or a path.',
    };
  if (/^www\./i.test(address))
    return { field: 'address', what: `"${address}" lacks its https://`, cure: `Did you mean https://${address}?` };
  if (isWeb && !URL.canParse(address))
    return { field: 'address', what: `"${address}" is no valid address`, cure: 'Copy it from a browser.' };
  if (kind && isWeb && DISK_ONLY.includes(kind))
    return {
      field: 'kind',
      what: `is ${kind}, but the address is on the web`,
      cure: 'Write kind: page, site, feed or sitemap.',
    };
  if (kind && !isWeb && WEB_ONLY.includes(kind))
    return {
      field: 'kind',
      what: `is ${kind}, but the address is a path`,
      cure: 'Write kind: folder, file or list, or begin the address with https://.',
    };
  return null;
}
