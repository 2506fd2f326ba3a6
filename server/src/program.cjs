#!/usr/bin/env node
// The command `postmortem`, and what its threads run.
require('./compiled.cjs').load('./main.cjs');
