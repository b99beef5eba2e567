import { DataSource } from 'typeorm';
import { IdentityModule } from '@chucun/identity';
import { testApp, type TestApp } from '@chucun/testing';
import { RegionEnded, RegionImport, RegionNotFound, Regions, RegionsModule } from './index.ts';

describe('the code book in the database', () => {
  let app: TestApp;
  let regions: Regions;
  let book: RegionImport;

  beforeAll(async () => {
    app = await testApp(IdentityModule, RegionsModule);
    regions = app.module.get(Regions);
    book = app.module.get(RegionImport);
  });
  afterAll(() => app.close());

  it('does not remember an empty table, imports quickly, and changes nothing the second time', async () => {
    expect(await regions.resolve('331124')).toBeInstanceOf(RegionNotFound);
    const started = performance.now();
    expect(await book.run()).toBeGreaterThan(6000);
    expect(performance.now() - started).toBeLessThan(5000);
    expect(await book.run()).toBe(0);
    expect(await regions.resolve('331124')).toMatchObject({ name: '松阳县', level: 'COUNTY' });
  });

  it('puts a damaged row right again and reads it afresh', async () => {
    const db = app.module.get(DataSource);
    await db.query(`UPDATE regions SET name = '错' WHERE code = '331124'`);
    regions.forget();
    expect(await regions.find('331124')).toMatchObject({ name: '错' });
    expect(await book.run()).toBe(1);
    expect(await regions.find('331124')).toMatchObject({ name: '松阳县' });
  });

  it('is not imported again at the next start', async () => {
    const db = app.module.get(DataSource);
    expect(await book.ensure()).toBe(0);
    await db.query(`DELETE FROM regions WHERE code = '331124'`);
    expect(await book.ensure()).toBe(0);
    await db.query(`DELETE FROM region_books`);
    expect(await book.ensure()).toBe(1);
  });

  it('resolves every form of a code and says what carries on for an ended one', async () => {
    expect(await regions.resolve('33')).toMatchObject({ code: '330000', name: '浙江省' });
    expect(await regions.resolve('331124000000')).toMatchObject({ code: '331124' });
    expect(await regions.resolve('330103')).toMatchObject({
      successor: '330105',
      successorName: '拱墅区',
      messageZh: '下城区已并入或改为拱墅区，请选择拱墅区。',
    });
    expect(await regions.resolve('341422')).toMatchObject({ successor: '340281' });
    expect(await regions.resolve('330103001000')).toBeInstanceOf(RegionEnded);
    for (const code of ['999999', '331124999999', '', '331', "'; DROP TABLE regions", '710000']) {
      expect(await regions.resolve(code)).toBeInstanceOf(RegionNotFound);
    }
  });

  it('gives spoken paths of many codes at once, ended ones included', async () => {
    const paths = await regions.pathsOf(['331124', '500236', '110101', '330103', '000000']);
    expect(paths.map((path) => path.map(({ name }) => name).join(' '))).toEqual([
      '浙江省 丽水市 松阳县',
      '重庆市 奉节县',
      '北京市 东城区',
      '浙江省 杭州市 下城区',
      '',
    ]);
  });

  it('lists children for a picker without placeholders or ended units', async () => {
    expect(await regions.childrenOf(null)).toHaveLength(31);
    const names = (await regions.childrenOf('50')).map(({ name }) => name);
    expect(names).toContain('奉节县');
    expect(names).toContain('渝中区');
    expect(names).not.toContain('县');
    expect((await regions.childrenOf('330100')).map(({ name }) => name)).not.toContain('下城区');
    expect((await regions.childrenOf('331124')).length).toBe(19);
  });

  it('finds the best first, inside a parent when asked', async () => {
    expect((await regions.search('songyang'))[0]).toMatchObject({ code: '331124' });
    expect((await regions.search('重庆'))[0]).toMatchObject({ code: '500000' });
    const inside = await regions.search('shan', '520000');
    expect(inside.every(({ code }) => code.startsWith('52'))).toBe(true);
    expect(await regions.search('  ')).toEqual([]);
    expect(await regions.search("%'\\")).toEqual([]);
  });
});
