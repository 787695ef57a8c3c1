import { mergeRules } from '../../../src/host/rules/mergeRules';
import { testRules } from './ruleTests';

testRules(mergeRules, {});
