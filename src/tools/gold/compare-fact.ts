import type { GoldFact, GoldQuantity, GoldVoice } from './gold.ts';
import type { Wrong } from './metric.ts';
import { overlap, ratio } from './ratio.ts';
import type { Links } from './score-entities.ts';
import { subjectsOf } from './score-facts.ts';
import type { SystemFact } from './system.ts';

/** One matched pair of facts → what is wrong about it for a reader; and counts, over all pairs, of what is right. */
type Share = { right: number; all: number };
export type Count = {
  readonly time: Share;
  readonly attribution: Share;
  readonly modality: Share;
  readonly negation: Share;
  readonly participant: Share;
  readonly evidence: Share;
  readonly quantity: { hit: number; extra: number; missed: number };
};

export function newCount(): Count {
  const share = (): Share => ({ right: 0, all: 0 });
  return {
    time: share(),
    attribution: share(),
    modality: share(),
    negation: share(),
    participant: share(),
    evidence: share(),
    quantity: { hit: 0, extra: 0, missed: 0 },
  };
}

export function percentOf({ right, all }: Share): number | null {
  return ratio(right, all);
}

/** What this fact tells a reader that the text does not say. Adds to `count`. */
export function compareFact(right: GoldFact, fact: SystemFact, links: Links, count: Count): Wrong[] {
  const wrongs: Wrong[] = [];
  const isRight = (share: Share, yes: boolean): boolean => {
    share.all++;
    if (yes) share.right++;
    return yes;
  };
  const linked = (entity: string | null): string => links.get(entity ?? '') ?? '';

  if (fact.time !== null || !right.timeOptional) isRight(count.time, isSameTime(right, fact));
  if (clashes(right, fact)) wrongs.push('wrong_date');

  const voiceRight = [right.attribution, ...(right.attributionAlt ?? [])].some((one) => isSameVoice(one, fact, linked));
  isRight(count.attribution, voiceRight);
  const certainties = [right.modality, ...(right.modalityAlt ?? [])];
  isRight(count.modality, certainties.includes(fact.modality));
  if (!isRight(count.negation, right.negated === fact.negated)) wrongs.push('wrong_polarity');
  if (fact.modality === 'asserted' && !certainties.includes('asserted')) wrongs.push('claim_as_fact');
  if (fact.voice.entity !== null && !voiceRight && fact.voice.kind !== 'unnamed') wrongs.push('wrong_speaker');

  if (hasWrongNumber(right, fact, count)) wrongs.push('wrong_number');

  const about = new Set([...subjectsOf(right), ...right.participants]);
  if (fact.subjects.slice(1).some((one) => !about.has(linked(one)))) wrongs.push('wrong_subject');
  if (right.attribution.entity !== undefined && !voiceRight && fact.voice.entity === null) wrongs.push('speaker_lost');
  for (const one of fact.participants) isRight(count.participant, about.has(linked(one)));
  isRight(
    count.evidence,
    fact.evidence.start <= fact.statement.start &&
      fact.evidence.end >= fact.statement.end &&
      overlap(fact.evidence, right.evidence) >= 0.5,
  );
  return wrongs;
}

function daysOf({ time }: GoldFact): { start: string; end: string } | null {
  return time === null ? null : { start: time.start, end: time.end ?? time.start };
}

function isSameTime(right: GoldFact, { time }: SystemFact): boolean {
  const days = daysOf(right);
  return days === null || time === null ? days === time : days.start === time.start && days.end === time.end;
}

/** A date on the card that the text does not give: days that do not touch the right ones, or any where there is none. */
function clashes(right: GoldFact, { time }: SystemFact): boolean {
  const days = daysOf(right);
  if (time === null) return false;
  if (days === null) return !right.timeOptional;
  return time.end < days.start || days.end < time.start;
}

function isSameVoice(one: GoldVoice, { voice }: SystemFact, linked: (entity: string | null) => string): boolean {
  if (one.kind !== voice.kind) return false;
  if (one.kind === 'author' || one.kind === 'unnamed') return true;
  return voice.entity === null ? one.entity === undefined : linked(voice.entity) === one.entity;
}

function hasWrongNumber(right: GoldFact, fact: SystemFact, count: Count): boolean {
  const extra = [...fact.quantities];
  for (const wanted of right.quantities) {
    const at = extra.findIndex((one) => isSameQuantity(wanted, one));
    if (at < 0) count.quantity.missed++;
    else {
      count.quantity.hit++;
      extra.splice(at, 1);
    }
  }
  count.quantity.extra += extra.length;
  if (right.quantities.length === 0 || right.quantities.some((one) => one.vague)) return false;
  return extra.some((one) => !right.quantities.some((wanted) => isSameNumber(wanted.value, one.value)));
}

function isSameQuantity(wanted: GoldQuantity, one: SystemFact['quantities'][number]): boolean {
  if (!wanted.vague && !isSameNumber(wanted.value, one.value)) return false;
  const units = stemsOf(one.unit);
  const unitRight =
    stemsOf(wanted.unit).some((stem) => units.includes(stem)) ||
    (foldUnit(wanted.unit) === '' && foldUnit(one.unit) === '');
  return unitRight && (wanted.qualifier === one.qualifier || (wanted.vague === true && one.qualifier !== 'exact'));
}

function isSameNumber(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a));
}

function foldUnit(unit: string): string {
  return unit
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N} %]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** The first four letters of a unit's words: "lucrători" is "lucrător". */
function stemsOf(unit: string): string[] {
  return foldUnit(unit)
    .split(' ')
    .filter((word) => word !== 'de')
    .map((word) => word.slice(0, 4));
}
