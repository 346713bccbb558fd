/**
 * Getrouw as people meet it: its own process, its own database, a real browser. Needs the packaged
 * application and a Chromium, so it runs as integration test.
 */
@NullMarked
package nl.getrouw.browser;

import org.jspecify.annotations.NullMarked;
