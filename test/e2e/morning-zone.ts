// The time zone in which it is morning now: no test that reads a day twice has midnight between.

/** @returns a zone of the IANA's list, whole hours from UTC; there it is between 8:00 and 9:00 at `now` */
export function morningZone(now: Date): string {
  const ahead = 8 - now.getUTCHours();
  const hours = ahead < -12 ? ahead + 24 : ahead;
  // The signs of these zones are turned round: Etc/GMT-5 is five hours ahead.
  return hours === 0 ? 'Etc/GMT' : `Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}`;
}
