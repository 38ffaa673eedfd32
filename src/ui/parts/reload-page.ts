// Trying again after a part of the page could not be fetched.

/** A module that failed once is not fetched again under its name: only a new start of the page tries again. */
export const reloadPage = (): void => window.location.reload();
