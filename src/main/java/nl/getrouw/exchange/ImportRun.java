package nl.getrouw.exchange;

import java.time.Instant;

/**
 * A file that was imported.
 *
 * @param rows how many scores it held
 * @param by who imported it
 */
public record ImportRun(String fileName, int rows, int audits, Instant at, String by) {}
