// A moment as a file's name or a field for a day has it: by the clock of the person, not by that of Greenwich.

const two = (value: number): string => String(value).padStart(2, '0');

/** The day as YYYY-MM-DD where the device is. */
export const localDay = (at: Date): string =>
  `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;

/** Day and minute as YYYY-MM-DDThhmm where the device is: no sign in it that a file's name may not have. */
export const localMinute = (at: Date): string =>
  `${localDay(at)}T${two(at.getHours())}${two(at.getMinutes())}`;
