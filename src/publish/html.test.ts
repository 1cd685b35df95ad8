import { expect, test } from 'vitest';
import { escapeHtml, escapeText, html, join, jsonLd, raw } from './html.ts';

test.each([
  ['text', html`<p>${'a < b & "c"'}</p>`, '<p>a &lt; b &amp; &quot;c&quot;</p>'],
  ['an attribute', html`<a title="${`x" onclick='y`}">z</a>`, '<a title="x&quot; onclick=&#39;y">z</a>'],
  ['markup as it is', html`<p>${html`<b>${'<i>'}</b>`}</p>`, '<p><b>&lt;i&gt;</b></p>'],
  ['lists', html`${['a', [html`<br>`, 'b']]}`, 'a<br>b'],
  ['nothing', html`[${null}${undefined}${false}${''}]`, '[]'],
  ['zero', html`${0}`, '0'],
  ['raw', html`${raw('<!-- x -->')}`, '<!-- x -->'],
  ['joined', join(['a', html`<i></i>`, '<'], ', '), 'a, <i></i>, &lt;'],
])('prints %s', (_name, made, expected) => expect(made.markup).toBe(expected));

test('control characters that HTML forbids are dropped, line ends kept', () => {
  expect(escapeHtml('a\u0000b\u0008\nc\td')).toBe('ab\nc\td');
});

test('an object that only looks like markup is text', () => {
  const forged = { markup: '<script>' } as unknown as string;
  expect(() => html`${forged}`.markup).toThrow();
});

test('a data block cannot be closed from within', () => {
  const { markup } = jsonLd({ text: '</script><script>alert(1)</script>' });
  expect(markup.match(/<\/script>/g)).toHaveLength(1);
  expect(JSON.parse(markup.slice(markup.indexOf('{'), markup.lastIndexOf('}') + 1))).toEqual({
    text: '</script><script>alert(1)</script>',
  });
});

test('text for a foreign field keeps its quotes', () =>
  expect(escapeText('„A“ & "B" <c>')).toBe('„A“ &amp; "B" &lt;c&gt;'));
