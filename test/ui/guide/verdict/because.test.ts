// The short reason of the verdict line is true of what it stands for: the body, what the articles name, or an answer.
import { expect, test } from 'vitest';
import type { Reason, Verdict } from '../../../../src/guide/verdict/verdict.ts';
import { ruleTable } from '../../../../src/guide/verdict/weigh.ts';
import { whyInLine } from '../../../../src/ui/guide/verdict/because.ts';
import { message } from '../../../../src/words/format.ts';
import { phrase } from '../../../../src/words/phrase.ts';
import '../../../../src/words/en/late-words.ts';

/** The line of a verdict with one reason alone. */
function lineFor({ kind, says, text }: Pick<Reason, 'kind' | 'says' | 'text'>): string {
  const reason: Reason = { id: 'one', kind, says, text, weight: 1, facts: [], sources: [] };
  return whyInLine({
    modality: says,
    reasons: [reason],
    summary: phrase('summary.deep-tissue'),
  } as unknown as Verdict);
}

test('a rule about body or place never hides behind what was told', () => {
  for (const { text, says } of ruleTable.body) {
    const line = lineFor({ kind: 'body', says, text: phrase(text) });
    expect(line, text).not.toContain(message('because.told'));
    expect(line, text).not.toContain(message('because.named'));
  }
});

test('an answer speaks for itself; a condition is what the articles name', () => {
  for (const { text, says } of ruleTable.answer)
    expect(lineFor({ kind: 'answer', says, text: phrase(text) }), text).toMatch(/\b(your?|you feel)\b/);
  for (const { text, says } of ruleTable.indication)
    expect(lineFor({ kind: 'indication', says, text: phrase(text) }), text).toContain(
      message('because.named'),
    );
});
