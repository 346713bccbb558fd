package nl.getrouw.calibration;

import nl.getrouw.kernel.PersonId;

/** An auditor with how many final audits she scored. */
public record AuditorAudits(PersonId person, String name, int audits) {}
