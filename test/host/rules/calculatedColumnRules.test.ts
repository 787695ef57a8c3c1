import { calculatedColumnRules } from '../../../src/host/rules/calculatedColumnRules';
import { testRules } from './ruleTests';

testRules(calculatedColumnRules, {});
