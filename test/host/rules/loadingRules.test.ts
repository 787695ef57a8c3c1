import { loadingRules } from '../../../src/host/rules/loadingRules';
import { testRules } from './ruleTests';

testRules(loadingRules, {});
