// `atlas quiz`: questions made from the data set, the same for the same seed.
import { bodyRegions } from '../dataset/muscle-schema.ts';
import { loadQuizSource } from '../node/load-quiz-source.ts';
import { questionKinds } from '../study/question.ts';
import { makeQuiz } from '../study/quiz.ts';
import { inWords } from '../words/format.ts';
import '../words/en/late-words.ts';
import '../words/en/study-words.ts';
import { plainWords } from '../words/plain-words.ts';
import { oneOf, readOptions, UsageError } from './usage-error.ts';

const whole = (option: string, value: string): number => {
  const number = Number(value);
  if (!Number.isSafeInteger(number) || number < 1)
    throw new UsageError(`--${option} ${value}: expected 1 or more`);
  return number;
};

/** Prints `[{kind, subject, prompt, options, right, why, picture}]`, or the questions as text with their answers. */
export async function quizCommand(args: string[]): Promise<void> {
  const options = readOptions(args, {
    seed: { type: 'string' },
    n: { type: 'string' },
    kind: { type: 'string' },
    region: { type: 'string' },
    json: { type: 'boolean' },
  });
  const seed = whole('seed', options.seed ?? '1');
  const count = whole('n', options.n ?? '10');
  const kinds =
    options.kind === undefined ? questionKinds : [oneOf('kind', options.kind, questionKinds, 'moves')];
  const set =
    options.region === undefined ? {} : { region: oneOf('region', options.region, bodyRegions, 'head') };
  const quiz = makeQuiz(await loadQuizSource(), { seed, count, kinds, set });
  if (options.json) {
    process.stdout.write(`${JSON.stringify(quiz, plainWords, 1)}\n`);
    return;
  }
  for (const { kind, subject, prompt, options: answers, right } of quiz) {
    console.log(`${kind} ${subject}\n${inWords(prompt)}`);
    for (const { id, text } of answers) console.log(`  ${id === right ? '*' : '-'} ${inWords(text)}`);
  }
}
