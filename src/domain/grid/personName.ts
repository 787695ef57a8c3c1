/** Common Chinese surnames of one character. */
export const SURNAMES =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐梅莫庄辛管祝左涂谷祁时舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲成游裴席卫查屈鲍位覃霍翁隋甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边';

/** Whether a text looks like one person's name: `张伟`, `张 伟`, `欧阳娜娜`, `张伟2`, `Ann Lee`, `Lee, Ann`. */
export function isPersonName(text: string): boolean {
  const plain = text.normalize('NFKC').trim();
  if (plain.length < 2 || plain.length > 30) return false;
  const joined = plain.replace(/[\s·]+/gu, '').replace(/[\d()A-Da-d]{1,3}$/u, '');
  if (/^\p{Script=Han}{2,4}$/u.test(joined)) return SURNAMES.includes(joined.charAt(0));
  return /^\p{Lu}[\p{L}'’-]*\.?,?(?: \p{Lu}\.?)?(?: (?:de |van |von |al )?\p{Lu}[\p{L}'’-]*\.?){1,2}$/u.test(plain);
}
