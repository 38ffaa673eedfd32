// What a student's page of a muscle has beyond the long texts, in one chunk with its data: fetched for who learns.
export { AlikeMuscles } from './AlikeMuscles.tsx';
export { MemoryAids } from './MemoryAids.tsx';
export { SpokenLatin } from './SpokenLatin.tsx';
