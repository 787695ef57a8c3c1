import { tableRowRules } from '../../../src/host/rules/tableRowRules';
import { testRules } from './ruleTests';

testRules(tableRowRules, {});
