// The two bodies that there are.

export const sexes = ['female', 'male'] as const;
export type Sex = (typeof sexes)[number];
