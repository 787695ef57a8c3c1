import { formulaRules } from '../../../src/host/rules/formulaRules';
import { testRules } from './ruleTests';

testRules(formulaRules, {});
