import { rangeRules } from '../../../src/host/rules/rangeRules';
import { testRules } from './ruleTests';

testRules(rangeRules, {});
