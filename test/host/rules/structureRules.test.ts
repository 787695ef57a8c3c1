import { structureRules } from '../../../src/host/rules/structureRules';
import { testRules } from './ruleTests';

testRules(structureRules, {});
