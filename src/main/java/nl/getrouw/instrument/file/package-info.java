/**
 * Reading and writing instruments as files, with a place and a reason for everything that is wrong.
 * The format is described in {@code docs/instrument-file.md}.
 */
@NullMarked
package nl.getrouw.instrument.file;

import org.jspecify.annotations.NullMarked;
