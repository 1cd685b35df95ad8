import { expect, test } from 'vitest';
import { cleanHtml } from '../clean/index.ts';
import type { Page } from '../model/index.ts';
import { makeSource } from './config/newsroom.ts';
import { versionFrom } from './documents.ts';

const URL_OF_PAGE = 'https://www.sammler.example/a';
const outletOf = (siteName: string | null, source: { name?: string; publisher?: string }): string => {
  const meta = siteName ? `<meta property="og:site_name" content="${siteName}">` : '';
  const html = `<html lang="de"><head><title>Hafen zu</title>${meta}</head><body><article><h1>Hafen zu</h1><p>Der Hafen der kleinen Stadt bleibt nach dem Unfall vom Mittwoch bis zum Ende der Woche geschlossen.</p></article></body></html>`;
  const page = { url: URL_OF_PAGE, finalUrl: URL_OF_PAGE, fetchedAt: '2026-11-20T12:00:00Z' } as Page;
  const feed = makeSource({ address: 'https://www.sammler.example/rss', kind: 'feed', ...source });
  return versionFrom(cleanHtml({ html, url: URL_OF_PAGE }), page, feed).outlet;
};

test.each([
  ['a page that names its outlet, in a feed with a name', 'Weidaer Bote', { name: 'Alle Blätter' }, 'Weidaer Bote'],
  ['another page of the same feed', 'Hafenblatt', { name: 'Alle Blätter' }, 'Hafenblatt'],
  ['a page that names none', null, { name: 'Alle Blätter' }, 'Alle Blätter'],
  ['a page that names its host only', 'sammler.example', { name: 'Sammler' }, 'Sammler'],
  ['a page that names its host only, in a feed without a name', 'sammler.example', {}, 'sammler.example'],
  ['a page that names another host', 'bote.example', { name: 'Sammler' }, 'bote.example'],
  ['the word of the owner', 'Weidaer Bote', { publisher: 'Sammler', name: 'Alle Blätter' }, 'Sammler'],
  ['nobody names it', null, {}, 'sammler.example'],
])('outlet: %s', (_, siteName, source, outlet) => expect(outletOf(siteName, source)).toBe(outlet));
