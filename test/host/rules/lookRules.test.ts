import { lookRules } from '../../../src/host/rules/lookRules';
import { testRules } from './ruleTests';

testRules(lookRules, {});
