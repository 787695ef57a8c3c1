import { validationRules } from '../../../src/host/rules/validationRules';
import { testRules } from './ruleTests';

testRules(validationRules, {});
