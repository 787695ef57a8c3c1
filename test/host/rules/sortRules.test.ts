import { sortRules } from '../../../src/host/rules/sortRules';
import { testRules } from './ruleTests';

testRules(sortRules, {});
