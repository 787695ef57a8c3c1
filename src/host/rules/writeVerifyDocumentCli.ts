import { writeFileSync } from 'node:fs';
import { ALL_RULES } from './allRules';
import { minutesToVerify, verifyDocument } from './verifyDocument';

const FILE = 'docs/verify-in-excel.md';

writeFileSync(FILE, verifyDocument(ALL_RULES));
console.log(`${FILE}: about ${minutesToVerify(ALL_RULES)} minutes`);
