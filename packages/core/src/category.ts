import { z } from 'zod';

/** The five bodies of community consultation (协商主体), or none of them. */
export const BodyCategory = z.enum([
  'party',
  'residentsCommittee',
  'serviceCentre',
  'unitsAndProperty',
  'socialOrganisation',
  'none',
]);
export type BodyCategory = z.infer<typeof BodyCategory>;

/** In what capacity somebody attends; kept apart from the body they belong to. */
export const AttendanceCategory = z.enum([
  'partyConcerned',
  'legalOffice',
  'branchSecretary',
  'buildingHead',
  'gridLeader',
  'communityStaff',
  'communitySecretary',
  'streetDepartment',
  'streetLeader',
  'liaisonLeader',
  'districtDepartment',
  'property',
  'residentRepresentative',
  'unitRepresentative',
  'delegate',
  'inServiceMember',
  'socialOrganisation',
  'supervisor',
  'other',
]);
export type AttendanceCategory = z.infer<typeof AttendanceCategory>;

/** What somebody does in this meeting besides attending it. */
export const Duty = z.enum([
  'convener',
  'chair',
  'recorder',
  'supervisor',
  'presenter',
  'expert',
  'legalAdviser',
  'teller',
  'scrutineer',
  'onlineHost',
]);
export type Duty = z.infer<typeof Duty>;

/**
 * How somebody takes part. `room`: in the hall with a device of their own; `remote`: elsewhere with a device;
 * `telephone`: dialled in; `helped`: in the hall without a device, the desk acts in their name.
 */
export const Channel = z.enum(['room', 'remote', 'telephone', 'helped']);
export type Channel = z.infer<typeof Channel>;
