import { describe, expect, test } from 'vitest';
import { initiativesIn } from './found.js';

const statusOf = (text: string, part: 'summary' | 'plan' = 'summary', next?: string): string | undefined =>
  initiativesIn(text, next === undefined ? { part } : { part, next })[0]?.status.value;

describe('how far an initiative has come, in a summary', () => {
  test.each([
    ['出台《养老服务三年行动计划》。', 'done'],
    ['开展殡葬领域突出问题专项整治,取缔非法组织1家。', 'done'],
    ['打造“邻里食堂”服务品牌。', 'done'],
    ['着力打造“精准救助先行区”。', 'ongoing'],
    ['推进“一邻一品”专项行动。', 'ongoing'],
    ['探索建立社会组织孵化“四同步”机制。', 'ongoing'],
    ['继续施行老年人探视走访制度。', 'ongoing'],
    ['建立完善养老机构突发事件应对机制。', 'done'],
    ['推进了儿童“关爱之家”建设。', 'done'],
    ['中心敬老院扫尾工程已经开工,预计明年投入使用。', 'ongoing'],
    ['启动城区福利院改造提升工程,目前已全面完工。', 'done'],
    ['开展殡葬服务收费专项整治工作,已完成第一阶段排查。', 'ongoing'],
    ['培育“红白理事会”232个。', 'done'],
    ['以社区养老服务改革试点为契机,推进扩面。', 'ongoing'],
    ['拟建设县级康养中心。', 'planned'],
  ])('%s → %s', (text, status) => {
    expect(statusOf(text)).toBe(status);
  });

  test('what follows a lead-in tells of it', () => {
    expect(statusOf('推进困难老年人适老化改造。', 'summary', '投入40万元,目前已全面完工验收。')).toBe('done');
    expect(statusOf('推进困难老年人适老化改造。', 'summary', '投入40万元。')).toBe('ongoing');
  });
});

describe('in a plan everything is planned', () => {
  test.each(['继续开展“五化”民政创建。', '完成界线联检任务。', '已启动农村社区建设试点。'])('%s', (text) => {
    expect(statusOf(text, 'plan')).toBe('planned');
  });
});
