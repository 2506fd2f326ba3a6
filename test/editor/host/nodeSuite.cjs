// @ts-check
'use strict';
/** The suite as the extension host loads it: the one that the environment names, with marked output. */
const process = require('node:process');
const { markOutput } = require('./marked.cjs');

markOutput();
module.exports = require(String(process.env.POSTMORTEM_SUITE));
