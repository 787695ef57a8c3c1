import { filterRules } from '../../../src/host/rules/filterRules';
import { testRules } from './ruleTests';

testRules(filterRules, {});
