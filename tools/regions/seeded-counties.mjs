/** Counties whose towns and villages the book holds: the world of the seeds lies in them. */
export const seededCounties = new Map([
  ['331124', '松阳县'],
  ['331126', '庆元县'],
  ['430923', '安化县'],
  ['522634', '雷山县'],
  ['610629', '洛川县'],
  ['652901', '阿克苏市'],
  ['230184', '五常市'],
  ['411323', '西峡县'],
  ['513228', '黑水县'],
  ['500236', '奉节县'],
  ['620826', '静宁县'],
  ['222424', '汪清县'],
]);
