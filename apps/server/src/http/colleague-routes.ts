import { StaffId } from '@yishi/core';
import { InviteRequest, RolesRequest } from '@yishi/protocol';
import type { InviteReply } from '@yishi/protocol/names';
import type { House } from '../house.ts';
import { refuse, type Reply } from './reply.ts';
import { asStaff, withBody } from './routes.ts';

/** Who else is staff, and as what. Facilitators invite and change roles. */
export const colleagueRoutes = (house: House) => {
  const invite = asStaff(house, ({ self, request }) =>
    withBody(InviteRequest, async ({ roles }): Promise<Reply> => {
      if (!self.roles.includes('facilitator')) return refuse('NotPermitted');
      const { key, expiresAt } = await house.invitations.issue(roles);
      const body: InviteReply = { path: `/staff#claim=${key}`, expiresAt };
      return { body };
    })(request),
  );

  const setRoles = asStaff(house, ({ self, request }) =>
    withBody(RolesRequest, async ({ roles }): Promise<Reply> => {
      if (!self.roles.includes('facilitator')) return refuse('NotPermitted');
      const id = StaffId.safeParse(request.params['id']);
      const known = id.success && (await house.accounts.setRoles(id.data, roles));
      return known ? { body: { colleagues: house.accounts.all() } } : refuse('NotFound');
    })(request),
  );

  return {
    'GET /staff/colleagues': asStaff(house, () => ({ body: { colleagues: house.accounts.all() } })),
    'POST /staff/colleagues/:id': setRoles,
    'POST /staff/invite': invite,
  };
};
