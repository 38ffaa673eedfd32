// Points whose warning is of something that lies farther off than 15 mm, and why the warning stands all the same.
export const farHazards: Readonly<Record<string, string>> = {};
