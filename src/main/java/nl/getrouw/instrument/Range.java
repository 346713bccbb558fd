package nl.getrouw.instrument;

import java.math.BigDecimal;

/** The lowest and highest score that can be reported, both included. */
public record Range(BigDecimal lowest, BigDecimal highest) {}
