// Loaded as one piece.
export { failuresZhCN } from './failures.zh-CN';
export { zhCN } from './zh-CN';
