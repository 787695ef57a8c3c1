import { nameRules } from '../../../src/host/rules/nameRules';
import { testRules } from './ruleTests';

testRules(nameRules, {});
