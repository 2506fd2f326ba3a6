#!/usr/bin/env node
// The command `postmortem`, and what its threads run. Node keeps the compiled code for the next start, from version 22.1 on.
require('node:module').enableCompileCache?.();
require('./main.cjs');
