import { sheetRules } from '../../../src/host/rules/sheetRules';
import { testRules } from './ruleTests';

testRules(sheetRules, {});
