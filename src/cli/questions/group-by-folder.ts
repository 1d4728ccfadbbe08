import type { Operation } from '../../serve/http/read-operations.js';

/** Questions of one folder. */
export interface Group {
  readonly folder: string;
  /** `城市 Cities` */
  readonly titles: string;
  readonly members: readonly Operation[];
}

/** Groups questions by folder, both in the order of the list. */
export function groupByFolder(operations: readonly Operation[]): Group[] {
  const groups = new Map<string, Operation[]>();
  for (const operation of operations) {
    const group = groups.get(operation.folder);
    if (group) group.push(operation);
    else groups.set(operation.folder, [operation]);
  }
  return [...groups].map(([folder, members]) => {
    const { folderZh = '', folderEn = '' } = members[0] ?? {};
    return { folder, titles: `${folderZh} ${folderEn}`, members };
  });
}
