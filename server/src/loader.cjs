#!/usr/bin/env node
// The language server as a program.
require('./compiled.cjs').load('./node.cjs');
