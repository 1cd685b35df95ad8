import { expect, test } from 'vitest';
import { STYLE } from './index.ts';

type Scheme = Readonly<Record<string, string>>;
const variables = (block: string): Scheme =>
  Object.fromEntries([...block.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map((m) => [m[1]!, m[2]!]));
const [light, dark] = [...STYLE.matchAll(/:root \{([^}]*)\}/g)].map((m) => variables(m[1]!));

/** WCAG 2.2, relative luminance and contrast ratio. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5]
    .map((i) => Number.parseInt(hex.slice(i, i + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}
function contrast(a: string, b: string): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high! + 0.05) / (low! + 0.05);
}

test.each([
  ...['ink', 'soft', 'accent', 'good', 'warn', 'bad'].map((c) => [c, 'sheet']),
  ...['ink', 'soft', 'accent', 'warn'].map((c) => [c, 'paper']),
  ...['ink', 'soft', 'accent'].map((c) => [c, 'tint']),
  ['sheet', 'accent'],
  ['mark-ink', 'mark'],
  ['good', 'good-tint'],
  ['warn', 'warn-tint'],
  ['bad', 'bad-tint'],
])('%s on %s is readable in light and dark (WCAG AA, 4.5:1)', (a, b) => {
  for (const scheme of [light!, dark!]) expect(contrast(scheme[a!]!, scheme[b!]!)).toBeGreaterThanOrEqual(4.5);
});

test('both schemes name the same colours', () => expect(Object.keys(dark!)).toEqual(Object.keys(light!)));
test('fetches nothing', () => expect(STYLE).not.toMatch(/url\(|@import|@font-face/));
