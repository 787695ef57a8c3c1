import { formatRules } from '../../../src/host/rules/formatRules';
import { testRules } from './ruleTests';

testRules(formatRules, {});
