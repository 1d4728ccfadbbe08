// Lets node run the TypeScript of this folder and of src without a build: `node --import ./bench/load-typescript.js bench/<script>.ts`.
import { register } from 'node:module';

register('./typescript-hooks.js', import.meta.url);
