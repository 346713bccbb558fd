package nl.getrouw.frame;

/**
 * Something that waits for a person, on the page Vandaag.
 *
 * @param icon name in the sprite
 * @param title what to do, in a few words
 * @param text by when, and what it is about
 * @param action text of the button
 * @param path where the button leads, without a leading slash
 */
public record ToDo(String icon, String title, String text, String action, String path) {}
