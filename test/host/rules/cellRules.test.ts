import { cellRules } from '../../../src/host/rules/cellRules';
import { testRules } from './ruleTests';

testRules(cellRules, {});
