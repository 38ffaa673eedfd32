// How far someone has read on a reference page, kept while the visit lasts, so that coming back is coming back.

export interface ReadingPlace {
  /** How far the page is scrolled, CSS px. */
  scrollTop: number;
  /** What stands in the filter. */
  filter: string;
}
