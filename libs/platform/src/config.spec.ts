import { readConfig } from './config.ts';

const S3 = { S3_BUCKET: 'photos', S3_ACCESS_KEY_ID: 'id', S3_SECRET_ACCESS_KEY: 'secret' };

it('keeps files in the folder, or in the bucket that is described in full', () => {
  expect(readConfig({}).s3).toBeUndefined();
  expect(readConfig({ ...S3, S3_REGION: 'eu-west-1' }).s3).toMatchObject({
    endpoint: 'https://s3.eu-west-1.amazonaws.com',
    isPathStyle: false,
  });
  const own = { ...S3, S3_ENDPOINT: 'https://s3.example/' };
  expect(readConfig(own).s3).toMatchObject({ endpoint: 'https://s3.example', isPathStyle: true });
  expect(readConfig({ ...own, S3_PATH_STYLE: 'false' }).s3!.isPathStyle).toBe(false);
  expect(() => readConfig({ ...S3, S3_SECRET_ACCESS_KEY: '' })).toThrow('S3_SECRET_ACCESS_KEY');
  expect(() => readConfig({ ...S3, S3_ENDPOINT: 's3.example' })).toThrow('S3_ENDPOINT is');
});

it('trusts this host about the addresses of visitors, and others only by name', () => {
  expect(readConfig({}).trustedProxies).toEqual(['loopback']);
  const given = { TRUST_PROXY: 'uniquelocal, 203.0.113.7,2001:db8::/32' };
  expect(readConfig(given).trustedProxies).toEqual([
    'loopback',
    'uniquelocal',
    '203.0.113.7',
    '2001:db8::/32',
  ]);
  for (const TRUST_PROXY of ['true', '10.0.0', '10.0.0.0/8/8', 'proxy.example'])
    expect(() => readConfig({ TRUST_PROXY })).toThrow(`TRUST_PROXY has "${TRUST_PROXY}"`);
});
