// The settings as a record: what a person sees in the list, takes along in a document and brings back.
import * as v from 'valibot';
import { type DeviceSettings, settingFields } from '../device-settings.ts';
import { defineCollection } from './collection.ts';

/** Each setting may be absent: one that a later edition adds is no reason for a new version. */
const settingsSchema = v.strictObject(
  Object.fromEntries(
    settingFields.map(({ name, values }) => [
      name,
      v.optional(
        v.custom<unknown>(
          (value) => values.includes(value),
          `one of ${values.map((value) => JSON.stringify(value)).join(', ')}`,
        ),
      ),
    ]),
  ),
) as unknown as v.GenericSchema<unknown, Partial<DeviceSettings>>;

export const settingsCollection = defineCollection('settings', settingsSchema);

/** There is one such record. */
export const settingsId = 'display';
