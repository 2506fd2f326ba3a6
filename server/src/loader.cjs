#!/usr/bin/env node
// The language server as a program.
require('./server.js');
