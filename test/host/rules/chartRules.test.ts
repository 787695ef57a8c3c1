import { chartRules } from '../../../src/host/rules/chartRules';
import { testRules } from './ruleTests';

testRules(chartRules, {});
