#!/usr/bin/env node
// The language server as a program. Node keeps the compiled code for the next start, from version 22.1 on.
require('node:module').enableCompileCache?.();
require('./node.cjs');
