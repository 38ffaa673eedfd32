// The words of all languages for the body in one: people type their own language, whatever the page speaks.
import type { Lexicon } from './concept.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';

/** English first: where two languages share a word, the first meaning leads. */
export const lexicons = { en: english, de: german, es: spanish, fr: french } as const satisfies Record<
  string,
  Lexicon
>;

/** Small words of every language that say nothing about which thing is meant. Folded. */
export const smallWords: ReadonlySet<string> = new Set(
  `a about after again ago all also always am an and any anyone are area around as at be because been before being but by
  can come comes coming cause causes caused day days did do does doing dont every everything ever few find for from get gets getting give
  go goes going got had hard has have having he help helps her here his how i if im in into is it its ive just keep keeps kind lately like
  little lot lots made make makes making me mean might more most much muscle muscles musculus musculi my myself near never new no not now of off often on once
  book booked booking should session appointment one only onto or other our over part parts people place please point points quite really relief relieve said say severe
  she since so some someone something somewhere sometimes still stop such syndrome than that the their them then there these they thing things think
  this those through till time times to today too treat treatment trigger try trying under up us use using very want was way we week weeks well went were what whats when
  whenever where which while who why will with within without work would year years yesterday you your yours chronic acute exercises stretch
  stretches stretching massage massages therapy remedy remedies cure fix feel feels felt every thats cant wont mine whole hell badly bit bloody keeps
  der die das den dem des ein eine einen einem einer eines mein meine meinen meinem meiner und oder ist sind habe hab ich im in am an auf bei beim
  mit von vom zum zur wenn wie was wo so sehr tut tun mir mich es er sie wir nach seit immer nur auch aber starke starker starken links rechts muskel muskeln
  el la los las un una unos unas mi mis me te se lo le al del de en con por para y o que es esta estoy tengo hay muy mucho mucha cuando como donde musculo
  le la les un une des du de d l j m s n qu mon ma mes me ai a au aux en et ou que qui quand je suis est sont dans sur par pour avec tres muscle cette ce
  soft tissue muscular`
    .trim()
    .split(/\s+/),
);
