import { defaultFlags } from './flags.ts';

/** Was help asked for? */
export const wantsHelp = (args: readonly string[]): boolean => args.includes('--help') || args.includes('-h');

const { port, host, data } = defaultFlags;

/** What the command line may say, in both languages. */
export const usage = `用法 / Usage: npm start -- [--port ${port}] [--host ${host}] [--data ${data}] [--practice [S05]] [--json]

  --port      端口；0 为任意空闲端口              port; 0 for any that is free
  --host      监听地址；0.0.0.0 供同一网络访问     address to listen on; 0.0.0.0 for the whole network
  --data      数据文件夹                         data folder
  --practice  开一场模拟会，可写场景编号           opens a practice meeting, of a scenario if one is named
  --json      用一行 JSON 写出链接                prints the links as one line of JSON
  --help, -h  显示本页                           prints this
`;
