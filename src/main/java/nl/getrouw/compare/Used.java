package nl.getrouw.compare;

import nl.getrouw.kernel.Bilingual;
import nl.getrouw.kernel.InstrumentVersionId;

/**
 * A version of an instrument with which teams were audited.
 *
 * @param teams how many teams have a final audit with it
 */
public record Used(InstrumentVersionId id, Bilingual title, String label, int teams) {}
