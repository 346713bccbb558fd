package nl.getrouw.organisation;

import nl.getrouw.kernel.Refusal;

/**
 * What has to be mended in one field before a draft can be stored.
 *
 * @param <F> the fields of the draft
 */
public record Problem<F extends Enum<F>>(F field, Refusal refusal) {}
