import { describe, expect, test } from 'vitest';
import { initiativesIn, readExample } from './found.js';

/** Each sentence stands in a summary; what is marked, and nothing else, is an initiative under that name. */
const namesIn = (text: string): string[] => initiativesIn(text).map((found) => found.name);

describe('documents', () => {
  test.each([
    '出台⟦《某某县养老服务“十四五”规划》⟧和⟦《养老人才三年行动计划》⟧。',
    '印发⟦《“亮承诺、作表率”活动实施方案》⟧⟦《工作细则(试行)》⟧等制度。',
    '完成⟦《殡葬设施布局专项规划(2022-2035)》⟧的编制。',
    '认真贯彻落实国务院⟦《关于推进养老服务发展的意见》⟧。',
    '下发⟦《关于开展等级评定工作的通知》⟧(某民发[2021]61号)。',
  ])('%s', (example) => {
    const { text, names } = readExample(example);
    expect(namesIn(text)).toEqual(names);
  });

  test.each([
    '认真学习《中国共产党纪律处分条例》。',
    '根据《关于调整补贴标准的通知》精神,提高标准。',
    '经验做法在《某某日报》《工作简报》刊发。',
    '深入宣传《未成年人保护法》。',
    '按照市民政局《督办函》要求整改。',
  ])('not in %s', (text) => {
    expect(namesIn(text)).toEqual([]);
  });
});

describe('quotations', () => {
  test.each([
    '实施⟦“千户万灯”照亮计划⟧。',
    '打造⟦救助“幸福码”⟧,建设⟦养老“幸福码”⟧。',
    '⟦“慈善爱心超市”⟧向五千户困难家庭发放礼包。',
    '开展⟦“夏季送清凉”⟧⟦“寒冬送温暖”⟧等专项行动。',
    '探索⟦“社工站+助餐”、“互助式助餐”等老年助餐服务模式⟧。',
    '深入推进⟦村(居)委会换届选举“回头看”⟧。',
    '举办⟦“善行某城”慈善嘉年华⟧。',
    '⟦“红土护苗”关爱项目⟧走进九个乡镇。',
    '办结⟦“婚育户一件事”⟧3764件,⟦“身后一件事”⟧6602件。',
  ])('%s', (example) => {
    const { text, names } = readExample(example);
    expect(namesIn(text)).toEqual(names);
  });

  test.each([
    '实现养老服务从“有”到“优”。',
    '实现“应保尽保”和“应救尽救”。',
    '按照“保基本、兜底线、救急难”的要求,保障底线民生。',
    '让餐桌同时成为“书桌”“茶桌”“议事桌”。',
    '坚持“符合条件,互相纳入”的原则。',
    '“三会一课”12次。',
    '营造“马上就办,办就办好”的浓厚氛围。',
    '“5·12”期间慰问困难群众。',
    '走出了一条可复制的“某县经验”。',
    '协助群众申请救助,实现“群众少跑腿,数据多跑路”。',
  ])('not in %s', (text) => {
    expect(namesIn(text)).toEqual([]);
  });
});

describe('a verb and a noun that names a programme', () => {
  test.each([
    '组织开展了⟦居家和社区养老服务突出问题专项治理⟧。',
    '建立⟦支出型贫困救助制度⟧和⟦低保渐退机制⟧。',
    '完成642户⟦困难老年人家庭适老化改造⟧,投入资金770万元。',
    '新建⟦省示范型居家养老服务中心⟧3家,试点建设⟦5A级居家养老服务中心⟧1家。',
    '成立⟦市未成年人保护工作委员会⟧。',
    '积极推进⟦特困供养机构公建民营试点⟧工作。',
    '开展⟦消防、疫情防控、食品安全等督导检查⟧32次。',
    '配合全市开展⟦跨区域办理婚姻登记⟧工作。',
    '启动了⟦某某乡撤乡设镇⟧工作。',
    '某社区被列为⟦市级智慧社区试点⟧单位。',
    '投资三百万元,建成⟦文峰镇中心敬老院⟧一所。',
    '依托⟦社会组织创新实践园⟧,开展培训。',
    '稳步推进⟦特困人员供养服务设施改造提升三年行动⟧。',
    '推进⟦县殡仪服务站提档升级⟧。',
  ])('%s', (example) => {
    const { text, names } = readExample(example);
    expect(namesIn(text)).toEqual(names);
  });

  test.each([
    '进一步提升养老服务水平。',
    '加强队伍建设,强化责任落实。',
    '全县现有敬老院12所,床位860张。',
    '发放城市低保金1203.5万元。',
    '建立健全长效机制,形成工作合力。',
    '全面完成各项目标任务。',
    '推动党组织规范化、制度化。',
    '开展丰富多彩的活动。',
    '提升民政系统学习教育的积极性。',
    '接受了民政部的验收。',
    '办理结婚登记4443对,离婚登记1373对。',
    '社会救助制度健全,养老服务体系完善。',
    '2022年工作计划',
  ])('not in %s', (text) => {
    expect(namesIn(text)).toEqual([]);
  });
});

describe('a name that opens its clause', () => {
  test.each([
    '⟦困难老年人居家适老化改造⟧。',
    '区域性⟦安江中心敬老院扫尾工程⟧已经开工。'.replace('区域性⟦', '⟦区域性'),
    '⟦县烈士陵园提质改造⟧投资460万元。',
    '全县147个⟦村委会换届选举⟧圆满结束。',
    '二是⟦社区“三有”工程⟧,确保社区用房达标。',
  ])('%s', (example) => {
    const { text, names } = readExample(example);
    expect(namesIn(text)).toEqual(names);
  });

  test.each([
    '养老服务机构20家,养老床位3074张。',
    '农村低保标准调整为709元/月。',
    '社会组织发展欣欣向荣。',
    '基层治理能力显著增强。',
    '个别工程受雨季影响没有进场。',
  ])('not in %s', (text) => {
    expect(namesIn(text)).toEqual([]);
  });
});
