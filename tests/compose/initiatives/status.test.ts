import { describe, expect, test } from 'vitest';
import { initiativesIn } from './found.js';

const statusOf = (text: string, part: 'summary' | 'plan' = 'summary', next?: string): string | undefined =>
  initiativesIn(text, next === undefined ? { part } : { part, next })[0]?.status.value;

describe('how far an initiative has come, in a summary', () => {
  test.each([
    ['出台《养老服务三年行动计划》。', 'done'],
    ['开展婚介行业突出问题专项整治,查处案件1起。', 'done'],
    ['打造“邻里食堂”服务品牌。', 'done'],
    ['着力打造“儿童友好先行区”。', 'ongoing'],
    ['推进“一院一策”专项行动。', 'ongoing'],
    ['探索建立社工督导“双导师”机制。', 'ongoing'],
    ['继续施行困境儿童月访制度。', 'ongoing'],
    ['建立完善救助站突发疾病应对机制。', 'done'],
    ['推进了村级“友善小屋”建设。', 'done'],
    ['康复医院扩建工程已经开工,预计明年投入使用。', 'ongoing'],
    ['启动光荣院改造提升工程,目前已全面完工。', 'done'],
    ['开展墓位价格专项整治工作,已完成第一阶段摸排。', 'ongoing'],
    ['培育“乡贤议事团”18个。', 'done'],
    ['以村级议事协商改革试点为契机,推进扩面。', 'ongoing'],
    ['河东养护院扩建工程完成投资260万元。', 'ongoing'],
    ['完善困境儿童联络员制度。', 'done'],
    ['落实“一门受理”首问责任制,受理220件。', 'done'],
    ['持续完善困境儿童联络员制度。', 'ongoing'],
    ['“红色楼栋”治理试点在9个社区铺开。', 'ongoing'],
    ['“无烟祭扫”示范点创建稳步推进。', 'ongoing'],
    ['完成东湖社区新建项目的前期论证。', 'ongoing'],
    ['失能老人家庭适老化改造任务90户,已完成52户。', 'ongoing'],
    ['失能老人家庭适老化改造任务90户,已完成90户。', 'done'],
    ['失能老人家庭适老化改造任务90户,已完成95户。', 'done'],
    ['儿童之家提质改造任务9所,已完成5所,其余正在装修。', 'ongoing'],
    ['全年4次启动物价补贴联动机制,发放补贴90万元。', 'done'],
    ['启动物价补贴联动机制6次。', 'done'],
    ['启动物价补贴联动机制。', 'ongoing'],
    ['完成失能老人家庭适老化改造118户,占全年任务200户的59%。', 'ongoing'],
    ['完成失能老人家庭适老化改造200户,占全年任务200户的100%。', 'done'],
    ['失能老人家庭适老化改造任务90户,上半年已完成52户。', 'ongoing'],
    ['河东养护院项目通过审批,争取经费90万元,目前正在招标。', 'ongoing'],
    ['河东养护院项目、河西康养中心等两个项目完成投资900万元。', 'ongoing'],
    ['印发《社区食堂补贴办法》,落实补贴90万元,目前正在洽谈新点。', 'done'],
    ['争取上级资金900万元用于养护院扩建项目。', 'done'],
    ['争取建成河东养护院扩建项目。', 'planned'],
    ['“晚霞计划”改造农村敬老院5所。', 'done'],
    ['计划新建河东社区长者食堂2个。', 'planned'],
    ['拟建设县级康养中心。', 'planned'],
  ])('%s → %s', (text, status) => {
    expect(statusOf(text)).toBe(status);
  });

  test('what follows a lead-in tells of it', () => {
    expect(statusOf('推进失独家庭适老化改造。', 'summary', '投入9万元,目前已全面完工。')).toBe('done');
    expect(statusOf('推进失独家庭适老化改造。', 'summary', '投入9万元。')).toBe('ongoing');
  });
});

describe('in a plan everything is planned', () => {
  test.each(['继续开展“阳光窗口”民政创建。', '完成县界界线联检任务。', '已启动乡镇康复驿站试点。'])('%s', (text) => {
    expect(statusOf(text, 'plan')).toBe('planned');
  });
});
