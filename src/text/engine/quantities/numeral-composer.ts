/** Puts digits and number words together: "1,2 Milliarden", "two hundred and two thousand", "3 1/2". */
import type { DerivationStep } from '../../../model/index.ts';
import { matchAt } from '../phrases.ts';
import type { Piece } from '../sentences/pieces.ts';
import type { Atom, QuantityData } from './data.ts';
import { composes, fractionOf, isGeneration, type Numeral, plain } from './numeral.ts';
import { atomAt } from './numeral-atoms.ts';
import { mixedAt, type NumberPart, powerAt, slashAt, spokenDecimals } from './numeral-parts.ts';
import { LETTER_MULTIPLIERS } from './units.ts';

const DOZEN = 12;

/** Walks over the atoms once. `total` holds what multipliers have closed, `current` what is still open. */
export class Composer {
  private readonly pieces: readonly Piece[];
  private readonly data: QuantityData;
  private readonly first: number;
  private at: number;
  private total = 0;
  private current: number | null = null;
  private lastMultiplier = Number.POSITIVE_INFINITY;
  /** open hundreds to which an "and" has brought more: "three hundred and two" */
  private hundreds = 0;
  private scale = 1;
  private decimals = 0;
  private digits = false;
  private form: Numeral['form'] = 'cardinal';
  private readonly steps: DerivationStep[] = [];

  constructor(pieces: readonly Piece[], first: number, data: QuantityData) {
    this.pieces = pieces;
    this.data = data;
    this.first = first;
    this.at = first;
  }

  read(): Numeral | null {
    while (this.take()) if (this.form === 'ordinal') break;
    if (this.at === this.first) return null;
    const value = this.total + (this.current ?? 0);
    const { first, at: next, scale, decimals, form, digits, steps } = this;
    return { first, next, value, scale, decimals, form, digits, steps };
  }

  /** Consumes one atom, or says that the numeral ends here. */
  private take(): boolean {
    const atom = this.atom(0);
    const piece = this.pieces[this.at];
    if (!atom || !piece) return this.takeSign();
    switch (atom.role) {
      case 'cardinal':
        return this.takeCardinal(atom.value, atom.decimals ?? 0, piece);
      case 'multiplier':
        return this.takeMultiplier(atom.value, piece);
      case 'ordinal':
        return this.takeOrdinal(atom.value, piece);
      case 'denominator':
        return (this.current !== null || atom.value > this.lastMultiplier) && this.takeFraction(atom.value, piece);
      case 'half':
        return this.takeHalf(piece);
      case 'article':
        return this.takeArticle(piece);
      case 'and':
        return this.takeAnd();
      case 'point':
        return this.takePoint();
      case 'minus':
        return false;
    }
  }

  private atom(ahead: number): Atom | null {
    return atomAt(this.pieces, this.at + ahead, this.data);
  }

  private piece(ahead: number): Piece | undefined {
    return this.pieces[this.at + ahead];
  }

  private note(rule: string, piece: Piece, gives: number): void {
    this.steps.push({ rule, text: piece.text, gives: plain(gives) });
  }

  private get afterAnd(): boolean {
    return this.started && this.data.atom(this.piece(-1)?.lower ?? '', '')?.role === 'and';
  }

  private get started(): boolean {
    return this.at > this.first;
  }

  private takeCardinal(value: number, decimals: number, piece: Piece): boolean {
    const digits = piece.kind === 'number';
    if (this.takeTensDenominator(value)) return true;
    if (this.current === null) return this.openWith(value, decimals, piece, digits);
    if ((digits && !this.afterAnd) || this.digits) return this.takeMixed();
    if (!composes(this.current, value)) return false;
    this.current += value;
    this.note('numeral', piece, this.current);
    this.at++;
    return true;
  }

  private openWith(value: number, decimals: number, piece: Piece, digits: boolean): boolean {
    if (this.total > 0 && !this.mayContinue(value, digits)) return false;
    this.current = value;
    this.decimals = Math.max(this.decimals, decimals);
    this.digits ||= digits;
    this.note('numeral', piece, value);
    this.at++;
    if (digits) this.takePart(slashAt(this.pieces, this.at, value, this.data) ?? powerAt(this.pieces, this.at, value));
    return true;
  }

  /** After "4 Tausend" digits go on only before a smaller multiplier or after a hundred ("3 hundred and 21"). */
  private mayContinue(value: number, digits: boolean): boolean {
    if (value >= this.lastMultiplier || value === 0) return false;
    if (!digits) return true;
    const next = this.atom(1);
    if (next?.role === 'multiplier' && next.value < this.lastMultiplier) return true;
    return this.afterAnd && this.lastMultiplier <= 1000;
  }

  private takeMixed(): boolean {
    const whole = this.form === 'article' ? null : this.current;
    return whole !== null && this.takePart(mixedAt(this.pieces, this.at, whole));
  }

  private takeMultiplier(value: number, piece: Piece): boolean {
    if (value === 100) return this.takeHundred(piece);
    if (this.form === 'article' && this.current === null) return false;
    if (this.current === null && this.total === 0) return this.openMultiplier(value, piece);
    if (value < this.lastMultiplier) {
      if (this.current === null) return false;
      // "three hundred and two dozen": a dozen counts what the "and" has brought
      const apart = value === DOZEN ? this.hundreds : 0;
      this.total += apart + (this.current - apart) * value;
    } else this.total = (this.total + (this.current ?? 0)) * value;
    this.current = null;
    this.form = 'cardinal';
    this.lastMultiplier = value;
    this.scale = value;
    this.note('multiplier', piece, this.total);
    this.at++;
    this.takeAbbreviationDot(piece);
    return true;
  }

  /** "14 Mio. Euro": the dot is part of the abbreviation, unless it closes the sentence. */
  private takeAbbreviationDot(word: Piece): void {
    const dot = this.piece(0);
    if (dot?.lower === '.' && dot.glued && word.text.length <= 4 && this.piece(1)) this.at++;
  }

  /** "tausend Menschen", "hundred thousand": a thousand may stand without a number, a million may not. */
  private openMultiplier(value: number, piece: Piece): boolean {
    if (value !== 1000) return false;
    this.total = value;
    this.lastMultiplier = value;
    this.note('multiplier', piece, value);
    this.at++;
    return true;
  }

  private takeHundred(piece: Piece): boolean {
    const by = this.current ?? 1;
    if (by >= 100 || by === 0) return false;
    this.current = by * 100;
    this.form = 'cardinal';
    // what follows now is words again: "3 hundred and 21"
    this.digits = false;
    this.at++;
    this.note('multiplier', piece, this.current);
    return true;
  }

  private takeOrdinal(value: number, piece: Piece): boolean {
    if (!this.started) return this.setOrdinal(value, piece);
    if (this.isOneOver(value)) return this.takeFraction(value, piece);
    if (this.digits || this.form === 'article') return false;
    if (value >= 1000) return this.takeScaledOrdinal(value, piece);
    if (value === 100 && this.current !== null && this.current < 100) return this.setOrdinal(this.current * 100, piece);
    if (this.current === null ? value < this.lastMultiplier : composes(this.current, value))
      return this.setOrdinal(this.total + (this.current ?? 0) + value, piece);
    return false;
  }

  private takeScaledOrdinal(value: number, piece: Piece): boolean {
    return this.current !== null && this.setOrdinal(this.total + this.current * value, piece);
  }

  private setOrdinal(value: number, piece: Piece): boolean {
    this.total = value;
    this.current = null;
    this.form = 'ordinal';
    this.note('ordinal', piece, value);
    this.at++;
    return true;
  }

  /** "one fifth"; "a third" only where no noun follows ("a third term"). */
  private isOneOver(value: number): boolean {
    if (this.current !== 1 || this.total > 0 || value < 3) return false;
    const next = this.piece(1);
    if (this.form !== 'article') return value < 100 || !this.countsNoun(next);
    return !next || next.kind === 'punctuation' || this.data.fractionFollow.has(next.lower);
  }

  /** "the one millionth visitor" comes after all others, "one millionth of it" is a part. */
  private countsNoun(next: Piece | undefined): boolean {
    return next?.kind === 'word' && !this.data.fractionFollow.has(next.lower) && !this.unitAhead(1);
  }

  private takeFraction(by: number, piece: Piece): boolean {
    const whole = this.total + (this.current ?? 0);
    this.total = 0;
    this.current = whole / by;
    this.form = 'fraction';
    this.note('fraction', piece, this.current);
    this.at++;
    this.takeOfMultiplier();
    return true;
  }

  /** "two thirds of a million" */
  private takeOfMultiplier(): void {
    if (this.piece(0)?.lower !== 'of' || this.atom(1)?.role !== 'article') return;
    const scale = this.atom(2);
    if (scale?.role !== 'multiplier') return;
    this.total = (this.current ?? 0) * scale.value;
    this.current = null;
    this.at += 3;
    this.note('multiplier', this.piece(-1)!, this.total);
  }

  /** "twenty twenty fifths" = 20/25: tens before a small denominator, with a numerator already there. */
  private takeTensDenominator(tens: number): boolean {
    if (!this.started || this.digits || tens < 20 || tens > 90 || tens % 10 !== 0) return false;
    const skip = this.piece(1)?.lower === '-' ? 2 : 1;
    const below = this.atom(skip);
    const one = this.current === 1 && below?.role === 'ordinal';
    if (!below || (below.role !== 'denominator' && !one) || !('value' in below) || below.value > 9) return false;
    this.at += skip;
    return this.takeFraction(tens + below.value, this.piece(0)!);
  }

  private takeHalf(piece: Piece): boolean {
    if (this.total > 0 && this.current === null) return false;
    if (this.current === null) {
      if (this.atom(1)?.role === 'article' && (this.atom(2)?.role === 'multiplier' || this.unitAhead(2))) this.at++;
      else if (this.atom(1)?.role !== 'multiplier' && !(this.piece(1)?.lower === '-' && this.unitAhead(2)))
        return false;
    }
    this.current = (this.current ?? 1) / 2;
    this.form = 'fraction';
    this.decimals = 1;
    this.note('half', piece, this.current);
    this.at++;
    return true;
  }

  /** "half a mile", "half-mile" */
  private unitAhead(ahead: number): boolean {
    return matchAt(this.data.units, (index) => this.pieces[index]?.lower, this.at + ahead) !== null;
  }

  private takeArticle(piece: Piece): boolean {
    if (this.started) return false;
    this.current = 1;
    this.form = 'article';
    this.note('article', piece, 1);
    this.at++;
    return true;
  }

  private takeAnd(): boolean {
    if (!this.started || this.form === 'article') return false;
    if (this.takeAndFraction()) return true;
    const next = this.atom(1);
    const afterScale = this.current === null || (this.current % 100 === 0 && this.current > 0 && !this.digits);
    if (!afterScale || next === null) return false;
    if (next.role !== 'cardinal' && next.role !== 'ordinal') return false;
    if (next.value <= 0 || next.value >= (this.current === null ? this.lastMultiplier : 100)) return false;
    if (this.piece(1)?.kind === 'number' && this.lastMultiplier > 1000 && this.current === null) return false;
    this.at++;
    const before = this.at;
    this.hundreds = this.current ?? 0;
    if (this.take() && this.at > before) return true;
    this.at = before - 1;
    return false;
  }

  /** "five and a quarter", "two million and three fifths", "fünf und drei Viertel Milliarde". */
  private takeAndFraction(): boolean {
    const over = this.atom(1);
    const under = this.atom(2);
    if ((over?.role !== 'article' && over?.role !== 'cardinal') || !under) return false;
    const part = fractionOf(over.role === 'article' ? 1 : over.value, under, over.role === 'article');
    if (part === null || part >= 1) return false;
    const scale = this.current === null ? this.lastMultiplier : 1;
    if (this.current === null) this.total += part * scale;
    else this.current += part;
    this.at += 3;
    this.decimals = Math.max(this.decimals, 1);
    this.form = 'cardinal';
    this.note('and fraction', this.piece(-1)!, this.total + (this.current ?? 0));
    return true;
  }

  /** "1/2", "10^6", "10 1/2" */
  private takePart(part: NumberPart | null): boolean {
    const piece = part && this.piece(part.length - 1);
    if (!part || !piece) return false;
    this.current = part.value;
    this.form = part.fraction ? 'fraction' : 'cardinal';
    this.note(part.rule, piece, part.value);
    this.at += part.length;
    return true;
  }

  /** "nought point nought three" */
  private takePoint(): boolean {
    const open = this.current ?? (this.total > 0 ? 0 : null);
    const written = open === null ? null : spokenDecimals(this.pieces, this.at + 1, this.data);
    if (!written) return false;
    this.current = Number(`${open}.${written.digits}`);
    this.decimals = written.digits.length;
    this.at = written.next;
    this.note('spoken decimals', this.piece(-1)!, this.current);
    return true;
  }

  /** A hyphen inside "fifty-two", or a letter multiplier: "14k". */
  private takeSign(): boolean {
    const piece = this.piece(0);
    if (!piece || this.current === null) return false;
    if (piece.lower === '-') return this.takeHyphen();
    const scale = this.digits && piece.kind === 'word' ? this.letterScale(piece) : undefined;
    if (!scale || isGeneration(this.pieces[this.at - 1]!, piece)) return false;
    if (!piece.glued && piece.text === 'T') return false;
    return this.takeMultiplier(scale, piece);
  }

  /** "14k"; "1.2m" before a noun that is counted in millions, else metres. */
  private letterScale(letter: Piece): number | undefined {
    const counts = letter.text === 'm' && letter.glued && this.data.millionsOf.has(this.piece(1)?.lower ?? '');
    return counts ? 1e6 : LETTER_MULTIPLIERS.get(letter.text);
  }

  private takeHyphen(): boolean {
    const next = this.atom(1);
    if (this.current === null || !next) return false;
    // of digits only what they multiply: "450-million"
    if (this.digits && (next.role !== 'multiplier' || !this.piece(0)!.glued || !this.piece(1)!.glued)) return false;
    const joins =
      next.role === 'multiplier' ||
      (next.role === 'denominator' && this.started) ||
      ((next.role === 'cardinal' || next.role === 'ordinal') && composes(this.current, next.value)) ||
      (next.role === 'ordinal' && this.current === 1);
    if (!joins) return false;
    this.at++;
    const before = this.at;
    if (this.take() && this.at > before) return true;
    this.at = before - 1;
    return false;
  }
}
