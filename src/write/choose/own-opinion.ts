/** What an author thinks on his own account: it is nobody's news, and no report is made of it. */
import { blockAt, type Language } from '../../model/index.ts';
import { cueBehind, cueInFront } from '../en/cue.ts';
import { oneLine, type SourceSentence, withoutQuotations } from '../tell/source-sentence.ts';

/** Words that weigh and praise, with nobody named whose judgement it is. */
const WEIGHS: Readonly<Record<Language, RegExp>> = {
  de: /(?<!\p{L})(?:(?:schlechtes|gutes) Zeugnis|Armutszeugnis|Trauerspiel|Bärendienst|überfällig|skandalös|beschämend|peinlich|unverzeihlich|unerträglich|grotesk|lächerlich|verheerend|kein Wunder|wen wundert|zum Glück|leider|glücklicherweise|bedauerlicherweise|wohlgemerkt|(?:muss|müssen) sich (?:fragen|vorwerfen|vorhalten) lassen|(?:darf|dürfen|muss|braucht) sich (?:\p{Ll}+ ){0,3}nicht (?:zu )?wundern|(?:wäre|wären|täte|täten) gut (?:beraten|daran)|verdien(?:t|en) (?:Respekt|Anerkennung|Lob|Vertrauen|Dank)|gehört abgeschafft|sollte[n]? (?:endlich|schleunigst|besser|lieber)|(?:hat|haben) mehr verspielt)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:deserv(?:e|es|ed)|owes? (?:\S+ ){1,4}an apology|(?:no|every|any) \p{Ll}+ should|(?:strang|odd|fin|sadd|funni|ugli|dull|proud|nobl|fair|wis|silli|shabbi|bold|brav|cleverer|cheeki|grand|sorri)est|(?:hard|difficult|easy|tempting|impossible) (?:not )?to (?:feel|believe|imagine|deny|argue|escape|avoid|see how|see why|admire|resist)|ought(?: not)? to|should (?:have|never|not|now|stop|start|at last)|awkward|shameful|disgraceful|absurd|ridiculous|pathetic|baffling|admirabl[ey]|commendable|lamentabl[ey]|sadly|regrettably|thankfully|luckily|mercifully|alas|frankly|of course|no wonder|to be fair|in fairness|(?:un|not )?surprisingly|predictably|more (?:pressing|interesting|telling|worrying|important) (?:matter|question|point|thing|issue)|what (?:really )?matters)(?!\p{L})/iu,
};
/** "Wer Befunde verschweigt, schadet allen.", "Eine Familie, die ..., hat ...": of everybody and nobody; "Ob das hält, dürfte davon abhängen". */
const MAXIM =
  /^Wer [^,„“"]+, (?!(?:kann|können|muss|müssen|soll|sollen|sollte|darf|dürfen|braucht|bekommt|erhält|zahlt)(?!\p{L}))\p{Ll}+t (?![^.]*(?:Prozent|Euro))|^Eine? \p{Lu}\p{L}+, (?:der|die|das) [^\d„“"]+, (?:ist|hat|muss|darf|sollte|verdient|verliert)(?!\p{L})(?![^.]*\d)|^Ob [^,„“"]+, (?:dürfte|hängt|wird wohl)(?!\p{L})(?!.*, (?:sagte|sagt|so|erklärte|betonte)(?!\p{L}))/u;
/** "an industry that likes its faults mapped": a thing with a taste is a quip. */
const TASTE =
  /(?<!\p{L})(?:industry|sector|firm|company|town|city|country|government|ministry|party|bank|market|business|trade|council|club|village|world) (?:that|which) (?:likes|loves|hates|adores|dislikes|prefers)(?!\p{L})/u;
/** Where the author says "I", the sentences beside it are his too. */
const AUTHOR: Readonly<Record<Language, RegExp>> = {
  de: /(?:^|[.!?]\s+)(?:(?:Ich|Mir) \p{Ll}|(?:Unserer?|Meiner?) (?:Meinung|Ansicht) nach)/u,
  en: /(?:^|[.!?]\s+)(?:I(?:’ve|'ve|’m|'m)? \p{Ll}|In (?:my|our) (?:view|opinion|eyes)|We (?:think|believe|hope|fear|say|argue|would|hold|find it)|To (?:my|our) mind)/u,
};

/** Whether the sentence judges on nobody's word. */
export function judgesByItself(s: SourceSentence): boolean {
  const text = withoutQuotations(s.text).replace(/[.!]$/u, '');
  const judges = WEIGHS[s.lang].test(text) || MAXIM.test(s.text) || TASTE.test(text) || besideAuthor(s);
  if (!judges || SAID[s.lang].test(text)) return false;
  return s.lang === 'de' || (cueBehind(text) === null && cueInFront(text) === null);
}

function besideAuthor({ article, start, end, lang }: SourceSentence): boolean {
  const block = blockAt(article, { start, end });
  return (
    block !== undefined &&
    block !== null &&
    AUTHOR[lang].test(oneLine(withoutQuotations(article.text.slice(block.start, block.end))))
  );
}

/** Somebody's word, or somebody's judgement by its verb: "called that choice baffling". */
const SAID: Readonly<Record<Language, RegExp>> = {
  de: /(?<!\p{L})(?:sag(?:t|te|ten|en)|erklär(?:t|te|ten)|nenn(?:t|en)|nannten?|bezeichne(?:t|te|ten)|kritisier(?:t|te|ten)|forder(?:t|te|ten|n)|mein(?:t|te|ten)|find(?:et|en)|fand(?:en)?|beton(?:t|te|ten)|beklag(?:t|te|ten)|[Ll]aut|zufolge|[Nn]ach (?:Angaben|Ansicht|Worten|Darstellung|Einschätzung)|sei|seien|habe|hätten?|wäre[n]? laut|spr(?:icht|ach|achen|echen) von|hieß es|heißt es|so (?:der|die|das|\p{Lu}))(?!\p{L})/u,
  en: /(?<!\p{L})(?:said|says|say|told|called|calls|described|describes|argued|argues|thinks?|believes?|believed|found|finds|warned|warns|demanded|demands|wrote|writes|according to|criticised|criticized|ruled|added|insisted|insists)(?!\p{L})/u,
};
