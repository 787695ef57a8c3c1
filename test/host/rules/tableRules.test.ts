import { tableRules } from '../../../src/host/rules/tableRules';
import { testRules } from './ruleTests';

testRules(tableRules, {});
