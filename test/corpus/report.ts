import { mkdir, writeFile } from 'node:fs/promises';
