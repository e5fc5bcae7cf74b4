import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder with the given files, gone when the test is over. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'duibiao-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** A short report of a made-up county. */
export const reportText = (area: string, year: number, standard: number): string => `${area}民政局${year}年工作总结

${year}年，${area}民政局认真履行职责。

一、社会救助

城市低保标准提高到每人每月${standard}元，发放低保金1200.5万元，保障低保对象3204人。

二、养老服务

全县共有养老机构12家、养老床位1500张，建成老年助餐点20个。

三、${year + 1}年工作打算

新建老年助餐点10个。
`;
