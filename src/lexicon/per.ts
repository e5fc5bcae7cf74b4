/** What a figure may be "per". */
export interface PerRow {
  /** As the contract writes it. */
  readonly part: string;
  /** Its spellings, behind a slash or behind 每. */
  readonly words: readonly string[];
  /** Characters behind the word that make it another one: 人 + 均, 月 + 份. */
  readonly not?: readonly string[];
}

/** Whom or what: named before the time in a per-part (人·月). */
export const PER_ENTITIES: readonly PerRow[] = [
  { part: '人', words: ['人', '名', '位', '人均', '口'], not: ['均', '民', '员', '才', '口', '大'] },
  { part: '户', words: ['户'], not: ['籍', '均', '口'] },
  { part: '床', words: ['床', '床位', '张', '张床', '张床位'] },
  { part: '人次', words: ['人次', '人(次)'] },
  { part: '生', words: ['生'], not: ['活', '产', '命', '育'] },
  { part: '具', words: ['具', '具遗体'], not: ['有', '备', '体'] },
  { part: '例', words: ['例'], not: ['如', '会', '外'] },
  { part: '村', words: ['村', '个村'], not: ['民', '级', '委'] },
  { part: '村(社区)', words: ['村(社区)', '个村(社区)', '村(居)', '个村(居)'] },
  { part: '社区', words: ['社区', '个社区'] },
  { part: '镇(街道)', words: ['镇(街道)', '个镇(街道)'] },
  { part: '乡镇(街道)', words: ['乡镇(街道)', '个乡镇(街道)', '镇街', '个镇街'] },
  { part: '乡镇', words: ['乡镇', '个乡镇', '乡(镇)', '个乡(镇)', '镇', '个镇'], not: ['级', '政'] },
  { part: '街道', words: ['街道', '个街道'] },
  { part: '县', words: ['县', '个县', '县区', '个县区', '县(市、区)', '个县(市、区)'], not: ['级', '委', '政'] },
  { part: '站', words: ['站', '个站', '个站点', '站点'] },
  { part: '点', words: ['个点', '个服务点', '个助餐点'] },
  { part: '所', words: ['所'], not: ['有', '在'] },
  { part: '家', words: ['家'], not: ['庭', '长', '人'] },
  { part: '处', words: ['处'], not: ['理', '于', '置'] },
  { part: '座', words: ['座'] },
  { part: '个', words: ['个', '个项目', '个点位'], not: ['月', '人', '别', '季'] },
  { part: '对', words: ['对'], not: ['于', '象'] },
  { part: '件', words: ['件'] },
  { part: '套', words: ['套'] },
  { part: '份', words: ['份'] },
  { part: '台', words: ['台'] },
  { part: '班', words: ['班', '个班'] },
  { part: '期', words: ['期'], not: ['间', '末'] },
  { part: '场', words: ['场', '场次'] },
  { part: '次', words: ['次'] },
  { part: '餐', words: ['餐'], not: ['饮', '厅'] },
  { part: '穴', words: ['穴', '墓穴', '个墓穴'] },
  { part: '平方米', words: ['平方米', '㎡', '平米', 'm²', 'm2'] },
  { part: '亩', words: ['亩'] },
  { part: '公里', words: ['公里', '千米'] },
  { part: '吨', words: ['吨'] },
];

/** How often or how long: named last in a per-part. */
export const PER_TIMES: readonly PerRow[] = [
  { part: '月', words: ['月', '个月'], not: ['份', '底', '初', '度', '末', '均'] },
  { part: '年', words: ['年', '年度'], not: ['底', '末', '初', '龄', '级'] },
  { part: '天', words: ['天', '日'], not: ['常', '均'] },
  { part: '周', words: ['周', '星期'], not: ['一', '二', '三', '四', '五', '六', '日', '末', '边'] },
  { part: '季度', words: ['季度', '季'] },
  { part: '半年', words: ['半年'] },
  { part: '学年', words: ['学年'] },
  { part: '学期', words: ['学期'] },
  { part: '小时', words: ['小时'] },
  { part: '课时', words: ['课时', '学时'] },
];

/** Words for an average over people or households, with the per-part they stand for. */
export const AVERAGES: readonly (readonly [word: string, parts: readonly string[]])[] = [
  ['人均', ['人']],
  ['月人均', ['人', '月']],
  ['人月均', ['人', '月']],
  ['人均月', ['人', '月']],
  ['年人均', ['人', '年']],
  ['人均年', ['人', '年']],
  ['户均', ['户']],
  ['月户均', ['户', '月']],
  ['户月均', ['户', '月']],
  ['户均月', ['户', '月']],
  ['月均', ['月']],
  ['人年', ['人', '年']],
  ['人月', ['人', '月']],
  ['月平均', ['月']],
  ['年平均', ['年']],
  ['年均', ['年']],
  ['日均', ['天']],
  ['周均', ['周']],
  ['次均', ['次']],
  ['床均', ['床']],
];

/** Verbs between 每 and 一 that leave the noun what it is per: 每新增一张床位补助1万元. */
export const EACH_VERBS: readonly string[] = [
  '新增',
  '增加',
  '新建',
  '建成',
  '改造',
  '培训',
  '成立',
  '引进',
  '安葬',
  '收养',
  '办理',
  '完成',
  '救助',
];

/** Words behind 月 or 年 that make it the time of a standard: 月保障标准, 年标准. */
export const STANDARD_TAILS: readonly string[] = [
  '标准',
  '保障标准',
  '低保标准',
  '供养标准',
  '补助标准',
  '补贴标准',
  '护理标准',
  '护理补贴标准',
  '津贴标准',
  '发放标准',
  '救助标准',
  '养育标准',
  '最低生活保障标准',
  '生活费标准',
  '基本生活费标准',
  '基本生活标准',
  '生活补助标准',
  '生活补贴标准',
  '工资标准',
  '收费标准',
  '报酬',
  '薪酬',
];

/** Characters before 月 or 年 that make it another word's: 9月, 今年, 每年 is read elsewhere. */
export const TIME_WORD_LEADS = '0123456789一二三四五六七八九十〇两今去明当本上下全前后次每各同近几半多往历周学*Xx×';

/** Nouns that name the group in a density: 每千名老人, 每万人, 每百户居民. Longer first is not needed. */
export const PER_GROUP_NOUNS: readonly string[] = [
  '老人',
  '老年人',
  '老年人口',
  '户籍老人',
  '户籍老年人',
  '户籍老年人口',
  '失能老人',
  '失能老年人',
  '常住老人',
  '常住人口',
  '城镇常住人口',
  '城镇人口',
  '农村人口',
  '户籍人口',
  '人口',
  '儿童',
  '居民',
  '城乡居民',
  '城镇居民',
  '村民',
  '群众',
  '市民',
  '残疾人',
  '常住居民',
  '家庭',
];

/** Words right behind 均 that show it to be the adverb "all": 老人均享受, 三项均达到. */
export const ALL_ADVERB_FOLLOWERS = '为达可享已有能纳实按符由在得超不未应要完是将予获需无属从以';

/** Characters before 人均 and 户均 that close a word with 人 or 户: 老人均, 残疾人均, 低保户均. */
export const ADVERB_LEADS = '老疾残病孤军工证各个困贫保农住全层档批';

/** Verbs and nouns behind a group that make it a density: 百名老人拥有床位3.4张. */
export const DENSITY_VERBS: readonly string[] = [
  '拥有',
  '拥',
  '床位',
  '养老床位',
  '护理型床位',
  '配备',
  '占有',
  '持有',
  '社会组织',
  '养老护理员',
];
