// All of the search that waits for its first use: fetched as one, so that an emergency is known as soon as anything is found.
export { createSearch } from '../../anatomy/search.ts';
export { choose } from './choose-option.ts';
export { SearchAnswers } from './SearchAnswers.tsx';
export { SignSheet } from './SignSheet.tsx';
export { searchOptions } from './search-options.ts';
export { spokenAnswer } from './spoken-answer.ts';
