import { hiddenRowRules } from '../../../src/host/rules/hiddenRowRules';
import { testRules } from './ruleTests';

testRules(hiddenRowRules, {});
