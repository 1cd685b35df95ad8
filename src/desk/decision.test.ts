import { describe, expect, it, test } from 'vitest';
import { CLEAN_REPORT, DECISION, DRAFT_VIEW, fakePort, post, REPORT, read, reportHash } from '../../spec/desk/port.ts';
import { DRAFT } from '../../spec/editions/sample.ts';
import type { DraftId } from '../model/index.ts';
import { deskApp } from './app.ts';
import type { DraftView, Refusal } from './port.ts';

const DRAFT_PATH = `/drafts/${DRAFT.id}`;

describe('a decision', () => {
  const path = `${DRAFT_PATH}/decision`;
  const fields = { outcome: 'approved', by: ' Mira Petersen ', comment: '', reportHash: reportHash(REPORT) };

  it('is handed on with the hash of the report the person saw, and leads back to the draft', async () => {
    const port = fakePort();
    const answer = await post(port, path, { ...fields, comment: ' Geprüft. ' });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `${DRAFT_PATH}#decision`]);
    expect(port.decided).toEqual([
      { outcome: 'approved', by: 'Mira Petersen', comment: 'Geprüft.', reportHash: reportHash(REPORT) },
    ]);
  });
  it('remembers the name on this machine only', async () => {
    const cookie = (await post(fakePort(), path, fields)).headers.get('set-cookie')!;
    expect(cookie).toMatch(/^desk-name=Mira%20Petersen;.*HttpOnly.*SameSite=Strict/);
    const page = await deskApp(fakePort()).request(DRAFT_PATH, { headers: { cookie: cookie.split(';')[0]! } });
    expect(await page.text()).toContain('value="Mira Petersen"');
  });
  test.each([
    ['no name', { ...fields, by: '  ' }, 'Eine Entscheidung braucht einen Namen.'],
    ['no outcome', { ...fields, outcome: '' }, 'Bitte wählen: freigeben oder zurückgeben.'],
    ['an unknown outcome', { ...fields, outcome: 'published' }, 'Bitte wählen: freigeben oder zurückgeben.'],
  ])('with %s is refused with 400, and what was typed is kept', async (_name, given, message) => {
    const port = fakePort();
    const answer = await post(port, path, { ...given, comment: 'Lange Begründung' });
    expect(answer.status).toBe(400);
    const page = await answer.text();
    expect(page).toContain(message);
    expect(page).toContain('>Lange Begründung</textarea>');
    expect(port.decided).toEqual([]);
  });
  it('on a report that is no longer the newest is refused with 409', async () => {
    const port = fakePort();
    const answer = await post(port, path, { ...fields, reportHash: 'b'.repeat(64) });
    expect(answer.status).toBe(409);
    expect(await answer.text()).toContain('Inzwischen wurde neu geprüft.');
    expect(port.decided).toEqual([]);
  });
  const refusals: readonly Refusal[] = [
    { kind: 'not-judged' },
    { kind: 'stale' },
    { kind: 'newer-draft' },
    { kind: 'already-approved' },
    { kind: 'never', why: { de: 'x', en: 'x' } },
  ];
  test.each(refusals)('refused as $kind is told in words', async (refusal) => {
    for (const language of ['de', 'en'] as const) {
      const answer = await post(fakePort({ language, decide: async () => ({ done: false, refusal }) }), path, fields);
      expect(answer.status).toBe(409);
      expect(await answer.text()).toMatch(/role="alert">[^<]{20,}</);
    }
  });
  it('on a draft that is gone answers 404', async () => {
    const port = fakePort({ decide: async () => ({ done: false, refusal: { kind: 'unknown' } }) });
    expect((await post(port, '/drafts/dr_gone/decision', fields)).status).toBe(404);
  });

  const formOf = async (over: Partial<DraftView>) => {
    const page = await read(DRAFT_PATH, fakePort({ draftView: { ...DRAFT_VIEW, ...over } }));
    return { page, buttons: [...page.matchAll(/name="outcome" value="([a-z-]+)"/g)].map((m) => m[1]) };
  };
  it('despite findings is named as such', async () => {
    expect((await formOf({})).page).toContain('>Trotz Befunden freigeben</button>');
    expect((await formOf({ report: CLEAN_REPORT })).page).toContain('>Freigeben</button>');
  });
  it('can only send back what no one may approve', async () => {
    const { page, buttons } = await formOf({ barred: { de: 'Ein Beleg ist gebrochen.', en: 'A citation is broken.' } });
    expect(buttons).toEqual(['sent-back']);
    expect(page).toContain('Freigeben ist nicht möglich: Ein Beleg ist gebrochen.');
  });
  test.each([
    ['was approved', { decisions: [{ ...DECISION, outcome: 'approved' as const }] }],
    ['has a newer draft', { newer: 'dr_x' as DraftId }],
    ['was not judged yet', { report: null, reportHash: '' }],
  ])('is not asked for when the draft %s', async (_name, over) => {
    expect((await formOf(over)).buttons).toEqual([]);
  });
  it('can be made anew after it was sent back; the record names all', async () => {
    const { page, buttons } = await formOf({ decisions: [{ ...DECISION, by: 'Jonas', comment: 'Quelle fehlt.' }] });
    expect(buttons).toEqual(['approved', 'sent-back']);
    for (const words of ['Jonas', 'Quelle fehlt.', '11. März 2026, 09:00', 'zurückgegeben'])
      expect(page).toContain(words);
  });
  it('by a beat’s policy is not passed off as a person’s', async () => {
    const { page } = await formOf({
      decisions: [{ ...DECISION, outcome: 'approved', by: 'policy:hafen', human: false }],
    });
    expect(page).toContain('Regel der Rubrik hafen');
  });
});
