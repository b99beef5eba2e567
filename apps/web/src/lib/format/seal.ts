const RANK = /(特别行政区|自治[区州县旗]|地区|林区|矿区|新区|[省市县区盟旗])$/;
// Nationalities as they appear in names of places. The longer ones first, so that 土家族 is not read as 族.
const PEOPLE =
  /(土家族?|维吾尔族?|哈萨克族?|蒙古族?|布依族?|傈僳族?|拉祜族?|布朗族?|景颇族?|仡佬族?|毛南族?|仫佬族?|柯尔克孜族?|保安族|东乡族|撒拉族|达斡尔族|锡伯族?|鄂温克族|鄂伦春族?|独龙族|塔吉克|各族|[回藏苗彝壮侗瑶白傣佤畲羌满怒水土]族|朝鲜族|哈尼族|纳西族|黎族|普米族|阿昌族)+$/;

/** Two to four characters for the seal 印: the place's name without its rank and nationality. */
export function sealText(name: string): string {
  const bare = name.replace(RANK, '');
  const place = bare.replace(PEOPLE, '');
  const text = place.length >= 2 ? place : bare.length >= 2 ? bare : name;
  return [...text].slice(0, 4).join('');
}
