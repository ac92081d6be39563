import { memoryStore } from '@yishi/store';
import { describe, expect, it } from 'vitest';
import { openInstallationSecret } from './installation-secret.ts';
import { systemSecrets } from './secrets.ts';

describe('The secret of an installation', () => {
  it('gives every process on the same records the same key, another one for each purpose', async () => {
    const { records } = memoryStore();
    const [one, other] = await Promise.all([
      openInstallationSecret(records, systemSecrets),
      openInstallationSecret(records, systemSecrets),
    ]);
    expect(one('tickets')).toEqual(other('tickets'));
    expect(one('tickets')).toHaveLength(32);
    expect(one('tickets')).not.toEqual(one('devices'));
  });

  it('is another one for another installation', async () => {
    const open = () => openInstallationSecret(memoryStore().records, systemSecrets);
    expect((await open())('tickets')).not.toEqual((await open())('tickets'));
  });
});
