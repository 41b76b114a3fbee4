/**
 * The command line: one class a subcommand, each of which parses its options, calls the packages
 * that do the work, and prints. Data goes to standard output; progress and errors go to standard
 * error. This is the only package that prints and the only one that exits.
 */
package io.github.newsgraph.cli;
