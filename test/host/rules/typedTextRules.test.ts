import { typedTextRules } from '../../../src/host/rules/typedTextRules';
import { testRules } from './ruleTests';

testRules(typedTextRules, {});
