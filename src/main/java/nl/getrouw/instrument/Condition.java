package nl.getrouw.instrument;

/**
 * An item with a condition applies only if an earlier item was answered in a certain way.
 *
 * @param item code of an earlier item
 * @param comparison holds for the answer as it was given, before reversing
 */
public record Condition(String item, Comparison comparison) {}
