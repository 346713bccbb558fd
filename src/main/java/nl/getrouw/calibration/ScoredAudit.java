package nl.getrouw.calibration;

import java.util.Map;
import nl.getrouw.instrument.Rating;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.kernel.InstrumentVersionId;
import nl.getrouw.kernel.PersonId;

/** A final audit with what each auditor gave blind and what was agreed, by item code. */
record ScoredAudit(
    AuditId id,
    InstrumentVersionId instrument,
    Map<PersonId, Map<String, Rating>> sheets,
    Map<String, Rating> agreed) {}
