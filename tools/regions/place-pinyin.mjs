import { pinyin } from 'pinyin-pro';

// Characters that are read one way in place names, whatever the dictionary of common words prefers.
const IN_PLACE_NAMES = { 都: 'du', 什: 'shi' };

// Names whose reading is their own. Longer names come first where one holds another.
const READINGS = {
  大箐山: 'da qing shan',
  万柏林: 'wan bai lin',
  红寺堡: 'hong si bu',
  重庆: 'chong qing',
  厦门: 'xia men',
  六安: 'lu an',
  六合: 'lu he',
  六盘水: 'liu pan shui',
  亳州: 'bo zhou',
  长治: 'chang zhi',
  长沙: 'chang sha',
  长子: 'zhang zi',
  乐山: 'le shan',
  乐清: 'yue qing',
  乐亭: 'lao ting',
  蔚县: 'yu xian',
  丽水: 'li shui',
  台州: 'tai zhou',
  涡阳: 'guo yang',
  繁峙: 'fan shi',
  洪洞: 'hong tong',
  浚县: 'xun xian',
  泌阳: 'bi yang',
  渑池: 'mian chi',
  大埔: 'da bu',
  大城: 'dai cheng',
  大邑: 'da yi',
  大厂: 'da chang',
  筠连: 'jun lian',
  宕昌: 'tan chang',
  尉犁: 'yu li',
  尉氏: 'wei shi',
  铅山: 'yan shan',
  番禺: 'pan yu',
  东阿: 'dong e',
  莘县: 'shen xian',
  单县: 'shan xian',
  歙县: 'she xian',
  珲春: 'hun chun',
  黄陂: 'huang pi',
  黄埔: 'huang pu',
  牟平: 'mu ping',
  中牟: 'zhong mu',
  牟定: 'mou ding',
  蚌埠: 'beng bu',
  蚌山: 'beng shan',
  闵行: 'min hang',
  双柏: 'shuang bai',
  吴堡: 'wu bu',
  句容: 'ju rong',
  荥经: 'ying jing',
  荥阳: 'xing yang',
  犍为: 'qian wei',
  百色: 'bai se',
  会稽: 'kuai ji',
  浒湾: 'hu wan',
};

/** Reads a place name: syllables without tones, parted by spaces; ü is v, as people type it. */
export function placePinyin(name) {
  const letters = [...name];
  const syllables = pinyin(name, { toneType: 'none', type: 'array', v: true });
  letters.forEach((letter, at) => {
    if (IN_PLACE_NAMES[letter]) syllables[at] = IN_PLACE_NAMES[letter];
  });
  for (const [place, reading] of Object.entries(READINGS)) {
    const at = name.indexOf(place);
    if (at >= 0) reading.split(' ').forEach((syllable, next) => (syllables[at + next] = syllable));
  }
  return syllables.join(' ');
}
