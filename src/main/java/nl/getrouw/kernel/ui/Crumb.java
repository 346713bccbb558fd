package nl.getrouw.kernel.ui;

/**
 * A step above the page in the breadcrumbs.
 *
 * @param path where it leads, without a leading slash, for instance {@code audits/12}
 */
public record Crumb(String text, String path) {}
